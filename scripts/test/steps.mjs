// The steps of npm test: cheap ones first, so that a slip is told early.
import { checkInstructions } from '../../bench/micro/instructions.mjs'
import { checkBudgets } from '../budgets.mjs'
import { build } from '../build.mjs'
import { addBrowsers } from '../support/browsers.mjs'
import { npx, run } from '../support/run.mjs'
import { SANDBOX } from '../support/sandbox.mjs'
import { addComponents, addWasmTarget, checkTools, installPackages } from '../support/toolchain.mjs'
import { addValgrind } from '../support/valgrind.mjs'
import { checkConformance } from './conformance.mjs'
import { checkDependencies } from './deny.mjs'
import { testFiles } from './files.mjs'
import { testNodeVersions } from './node-versions.mjs'

const cargo = (...args) => run('cargo', args)
const clippy = (...args) => cargo('clippy', '--quiet', ...args, '--', '--deny', 'warnings')
// What core/README.md tells a program of one family to name.
const ONE_FAMILY = 'server,native,models-video'

/**
 * Each step resolves with output whose closing lines are worth repeating, or with nothing; or it
 * rejects. It may take some `minutes`: five times what it takes on two cores, and where it
 * compiles, from nothing.
 */
export const steps = [
  { name: 'setup', what: 'tools, npm packages, wasm target, browsers, valgrind', minutes: 20, run: setUp },
  { name: 'format', what: 'cargo fmt, biome', minutes: 5, run: checkFormat },
  { name: 'lint', what: 'clippy on every crate and feature set', minutes: 45, run: lint },
  { name: 'generated', what: 'generated files are what api/ prints', minutes: 15, run: checkGenerated },
  {
    name: 'deny',
    what: 'dependencies against deny.toml, where cargo-deny is',
    minutes: 5,
    run: checkDependencies,
  },
  {
    name: 'rust',
    what: 'cargo test, with doc tests',
    minutes: 60,
    run: () => cargo('test', '--quiet', '--workspace'),
  },
  {
    name: 'build',
    what: 'Node and browser packages, the sandbox',
    minutes: 45,
    run: () => build({ profile: 'debug', beside: [SANDBOX] }),
  },
  testJs('types', 'right calls compile, wrong ones do not', 'js-tests/types'),
  testJs('package', 'the tarball in empty projects', 'js-tests/package'),
  testJs('js', 'js-tests against the sandbox', 'js-tests'),
  testJs('lifecycle', 'ends of calls, clients, threads', 'js-tests/lifecycle'),
  {
    name: 'node-versions',
    what: 'js-tests and parts of lifecycle in the other versions of Node.js',
    minutes: 30,
    run: testNodeVersions,
  },
  testJs('secrets', 'no way of looking shows a token', 'js-tests/secrets'),
  testJs('browser', 'the browser build in Node.js', 'js-tests/browser'),
  testJs('bundlers', 'the leak guard in four bundlers', 'js-tests/bundlers'),
  testJs('chromium', 'the browser build and the demo in Chromium', 'js-tests/chromium'),
  testJs('firefox', 'the browser build in Firefox', 'js-tests/firefox'),
  { name: 'budgets', what: 'what would be published against budgets.json', minutes: 20, run: checkBudgets },
  {
    name: 'instructions',
    what: 'small parts against bench/micro/instructions.json, where valgrind is',
    minutes: 15,
    run: checkInstructions,
  },
  {
    name: 'conformance',
    what: 'the shared checker, where it is present',
    minutes: 10,
    run: checkConformance,
  },
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

function testJs(name, what, folder) {
  const test = () => run(process.execPath, ['--test', ...testFiles(folder)])
  return { name, what, minutes: 15, run: test }
}
