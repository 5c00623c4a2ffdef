// What `#native` is: in a bundle `dist/native-bundled.mjs`, else `dist/native.mjs` or
// `dist/native.cjs`. Tools that copy the files of a program follow literal paths only, so in these
// two each system has a line of its own.
import { copyFileSync, writeFileSync } from 'node:fs'
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

/** Writes the three files. */
export function writeNative() {
  copyFileSync(at('js/node/native-bundled.mjs'), at('dist/native-bundled.mjs'))
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
