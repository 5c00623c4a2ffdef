// npm run check: what can be checked in a minute after a change, with the existing build: formats,
// lints, types, the fast tests, and the test files that differ from the last commit. It does not
// replace npm test.
import { existsSync } from 'node:fs'
import { at } from './support/paths.mjs'
import { step } from './support/progress.mjs'
import { npx, run } from './support/run.mjs'
import { runScript } from './support/script.mjs'
import { CONCURRENCY } from './test/files.mjs'
import { checkFormat } from './test/format.mjs'
import { clippyAll } from './test/rust.mjs'

// The modules of core/tests/it that open no connection. The families are left out: they compile
// longer than all the rest.
const CORE =
  'test --quiet --package signalwire-core --no-default-features --features server,native,ring,webhooks'
const MODULES = 'auth credentials encode env error_bodies errors page prepare redact retry validate webhooks'
// Files of js-tests that need no sandbox.
const FILES = ['completions', 'credentials', 'exports', 'migration', 'webhooks'].map(fileOf)
const TYPES = ['tsc', '--noEmit', '--project', 'js/tsconfig.json']

await runScript(async () => {
  const changed = await changedTests()
  await timed('format: cargo fmt, biome, comment width', checkFormat)
  await timed('lint: clippy on every crate', clippyAll)
  await timed('types: js/', () => npx(...TYPES))
  await timed('fast tests of signalwire-core: those without a server', testCore)
  await timed('fast tests of the package: those without a sandbox', () => testPackage(FILES))
  for (const name of changed) await timed(`changed: ${name}`, () => testPackage([name]))
})

// `step` prints what an action resolves with, and these resolve with the output of a command.
function timed(name, action) {
  return step(name, async () => void (await action()))
}

function testCore() {
  const filters = MODULES.split(' ').map((name) => `${name}::`)
  return run('cargo', [...CORE.split(' '), '--lib', '--test', 'it', '--', ...filters])
}

function testPackage(files) {
  if (!existsSync(at('dist/node.mjs'))) throw new Error('dist/ is empty: npm run build -- --debug')
  return run(process.execPath, ['--test', CONCURRENCY, ...files])
}

/**
 * The test files of js-tests that differ from the last commit and do not run anyway, except those
 * whose step starts a sandbox for them.
 */
async function changedTests() {
  const paths = ['js-tests', ':!js-tests/realtime-vendor']
  const lines = await run('git', ['status', '--porcelain', '--untracked-files=all', '--', ...paths])
  const names = lines.split('\n').map((line) => line.slice(3).split(' -> ').at(-1))
  return names.filter((name) => name.endsWith('.test.mjs') && !FILES.includes(name) && existsSync(at(name)))
}

function fileOf(name) {
  return `js-tests/${name}.test.mjs`
}
