// The steps of npm test: cheap ones first, so that a slip is told early.
import { readdirSync } from 'node:fs'
import { checkInstructions } from '../../bench/micro/instructions.mjs'
import { checkBudgets } from '../budgets.mjs'
import { build } from '../build.mjs'
import { addBrowsers } from '../support/browsers.mjs'
import { at } from '../support/paths.mjs'
import { npx, run } from '../support/run.mjs'
import { SANDBOX } from '../support/sandbox.mjs'
import { addComponents, addWasmTarget, checkTools, installPackages } from '../support/toolchain.mjs'
import { addValgrind } from '../support/valgrind.mjs'
import { checkConformance } from './conformance.mjs'
import { checkDependencies } from './deny.mjs'

const cargo = (...args) => run('cargo', args)
const clippy = (...args) => cargo('clippy', '--quiet', ...args, '--', '--deny', 'warnings')
// What core/README.md tells a program of one family to name.
const ONE_FAMILY = 'server,native,models-video'

/** Each step resolves with output whose closing lines are worth repeating, or with nothing; or it rejects. */
export const steps = [
  { name: 'setup', what: 'tools, npm packages, wasm target, browsers, valgrind', run: setUp },
  { name: 'format', what: 'cargo fmt, biome', run: checkFormat },
  { name: 'lint', what: 'clippy on every crate and feature set', run: lint },
  { name: 'generated', what: 'generated files are what api/ prints', run: checkGenerated },
  { name: 'deny', what: 'dependencies against deny.toml, where cargo-deny is', run: checkDependencies },
  { name: 'rust', what: 'cargo test, with doc tests', run: () => cargo('test', '--quiet', '--workspace') },
  {
    name: 'build',
    what: 'Node and browser packages, the sandbox',
    run: () => build({ profile: 'debug', beside: [SANDBOX] }),
  },
  { name: 'types', what: 'right calls compile, wrong ones do not', run: () => testJs('js-tests/types') },
  { name: 'package', what: 'the tarball in empty projects', run: () => testJs('js-tests/package') },
  { name: 'js', what: 'js-tests against the sandbox', run: () => testJs('js-tests') },
  { name: 'lifetime', what: 'ends of calls, clients, threads', run: () => testJs('js-tests/lifetime') },
  { name: 'secrets', what: 'no way of looking shows a token', run: () => testJs('js-tests/secrets') },
  { name: 'browser', what: 'the browser build in Node.js', run: () => testJs('js-tests/browser') },
  { name: 'bundlers', what: 'the leak guard in four bundlers', run: () => testJs('js-tests/bundlers') },
  {
    name: 'chromium',
    what: 'the browser build and the demo in Chromium',
    run: () => testJs('js-tests/chromium'),
  },
  { name: 'firefox', what: 'the browser build in Firefox', run: () => testJs('js-tests/firefox') },
  { name: 'budgets', what: 'what would be published against budgets.json', run: checkBudgets },
  {
    name: 'instructions',
    what: 'small parts against bench/micro/instructions.json, where valgrind is',
    run: checkInstructions,
  },
  { name: 'conformance', what: 'the shared checker, where it is present', run: checkConformance },
]

async function setUp() {
  await checkTools()
  await installPackages()
  await addComponents()
  await addWasmTarget()
  await addBrowsers()
  await addValgrind()
}

async function checkFormat() {
  await cargo('fmt', '--all', '--check')
  await npx('biome', 'check', '--error-on-warnings')
}

async function lint() {
  await clippy('--workspace', '--all-targets')
  await clippy('--package', 'signalwire-core', '--no-default-features')
  await clippy('--package', 'signalwire-core', '--no-default-features', '--features', ONE_FAMILY)
  await clippy('--package', 'signalwire-wasm', '--target', 'wasm32-unknown-unknown')
}

async function checkGenerated() {
  await cargo('run', '--quiet', '--package', 'signalwire-codegen', '--', 'check')
}

// Node 20 takes a folder where Node 22 takes only files, so it gets the files.
function testJs(folder) {
  const files = readdirSync(at(folder)).filter((name) => name.endsWith('.test.mjs'))
  return run(process.execPath, ['--test', ...files.map((name) => at(folder, name))])
}
