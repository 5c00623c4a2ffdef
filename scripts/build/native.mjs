// What `#native` is without a bundler: `dist/native.mjs` and `dist/native.cjs`. Tools that copy the
// files of a program follow literal paths only, so each system has a line of its own.
import { writeFileSync } from 'node:fs'
import { at } from '../support/paths.mjs'

const SUFFIXES = [
  'darwin-arm64',
  'darwin-x64',
  'linux-arm64-gnu',
  'linux-arm64-musl',
  'linux-x64-gnu',
  'linux-x64-musl',
  'win32-arm64',
  'win32-x64',
]

const ESM = {
  head: `import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export { candidates, file }

// A bundler that does not set the condition "module" may leave import.meta.url undefined.
const file = import.meta.url && fileURLToPath(import.meta.url)`,
  require: 'createRequire(import.meta.url)',
}

const CJS = {
  head: `const { dirname, join } = require('node:path')

const file = __filename

module.exports = { candidates, file }`,
  require: 'require',
}

/** Writes both files. */
export function writeNative() {
  writeFileSync(at('dist/native.mjs'), print(ESM))
  writeFileSync(at('dist/native.cjs'), print(CJS))
}

function print({ head, require }) {
  const cases = SUFFIXES.map(
    (suffix) => `      case '${suffix}':\n        return ${require}('./signalwire.${suffix}.node')`,
  )
  return `// Printed by scripts/build/native.mjs; do not edit.
${head}

function candidates(suffix) {
  const name = \`signalwire.\${suffix}.node\`
  return [{ path: file ? join(dirname(file), name) : name, load: () => load(suffix) }]
}

function load(suffix) {
  // Inside of try, webpack and esbuild take a file that does not exist for an optional one.
  try {
    switch (suffix) {
${cases.join('\n')}
    }
  } catch (cause) {
    throw cause
  }
}
`
}
