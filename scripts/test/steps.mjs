// The steps of npm test, cheap steps first, to fail fast. Two run at a time: see schedule.mjs.
import { checkInstructions } from '../../bench/micro/instructions.mjs'
import { checkBudgets } from '../budgets.mjs'
import { addBrowsers } from '../support/browsers.mjs'
import { run } from '../support/run.mjs'
import { addComponents, addWasmTarget, checkTools, installPackages } from '../support/toolchain.mjs'
import { addValgrind } from '../support/valgrind.mjs'
import { checkConformance } from './conformance.mjs'
import { checkDependencies } from './deny.mjs'
import { CONCURRENCY, testFiles } from './files.mjs'
import { checkFormat } from './format.mjs'
import { nodeVersionTests } from './node-versions.mjs'
import { testRealtimeVendor } from './realtime-vendor.mjs'
import { testRecipes } from './recipes.mjs'
import { buildAll, checkGenerated, lint, packCrates, testCrates } from './rust.mjs'

const SETUP = ['setup']
// A browser uses all cores.
const ONE_BROWSER = '--test-concurrency=1'
const BUILT = ['setup', 'build']

/**
 * A step resolves with output that may contain summary lines, or with undefined, or rejects; with a
 * MissingError if its tool is missing. Its timeout in `minutes` is at least 5 times its duration on
 * 2 cores, without previous build output; those of `generated` and `lint` include the wait for the
 * lock of target/debug while `build` compiles the tests. A step starts after the steps that `after`
 * names.
 */
export const steps = [
  step('setup', 'tools, npm packages, wasm target, browsers, valgrind', 20, setUp, []),
  step('format', 'cargo fmt, biome, comment width', 5, checkFormat, SETUP),
  step('build', 'the package as published, the sandbox, the tests of the crates', 90, buildAll, SETUP),
  step('deny', 'dependencies against deny.toml, with cargo-deny', 5, checkDependencies, SETUP),
  step('crates', 'the crates can be packed for crates.io', 5, packCrates, SETUP),
  step('generated', 'generated files are up to date with api/', 90, checkGenerated, SETUP),
  step('lint', 'clippy on every crate and feature set', 90, lint, SETUP),
  testJs('types', 'the sources, correct and wrong calls, the API report', 'js-tests/types'),
  testJs('package', 'the tarball installed in empty projects', 'js-tests/package'),
  step('budgets', 'the package against budgets.json', 20, checkBudgets, BUILT),
  testJs('js', 'js-tests against the sandbox', 'js-tests'),
  testJs('testing', 'signalwire-client/testing and the command line', 'js-tests/testing'),
  testJs('realtime', 'realtime against the sandbox', 'js-tests/realtime'),
  step('recipes', 'the recipes for node:test, Vitest, Jest and Mocha', 15, testRecipes, BUILT),
  step('rust', 'cargo test, with doc tests', 60, testCrates, BUILT),
  testJs('lifecycle', 'end of calls, clients and threads', 'js-tests/lifecycle'),
  ...nodeVersionTests().map(({ name, version, run }) =>
    step(name, `what depends on the version, with Node.js ${version}`, 15, run, BUILT),
  ),
  step(
    'realtime-vendor',
    "the vendor's realtime packages against the sandbox",
    15,
    testRealtimeVendor,
    BUILT,
  ),
  testJs('secrets', 'no output contains a token', 'js-tests/secrets'),
  testJs('browser', 'the browser build in Node.js', 'js-tests/browser'),
  testJs('bundlers', 'the leak guard in 4 bundlers', 'js-tests/bundlers'),
  testJs('chromium', 'the browser build and the demo in Chromium', 'js-tests/chromium', {
    concurrency: ONE_BROWSER,
  }),
  testJs('firefox', 'the browser build in Firefox', 'js-tests/firefox', {
    concurrency: ONE_BROWSER,
    after: [...BUILT, 'chromium'],
  }),
  step(
    'instructions',
    'instruction counts against bench/micro/instructions.json, with valgrind',
    15,
    checkInstructions,
    SETUP,
  ),
  step('conformance', 'the shared conformance checker, if present', 10, checkConformance, BUILT),
]

function step(name, description, minutes, run, after) {
  return { name, description, minutes, run, after }
}

function testJs(name, description, folder, { concurrency = CONCURRENCY, after = BUILT } = {}) {
  const test = () => run(process.execPath, ['--test', concurrency, ...testFiles(folder)])
  return step(name, description, 15, test, after)
}

async function setUp() {
  await checkTools()
  await installPackages()
  await addComponents()
  await addWasmTarget()
  await addBrowsers()
  await addValgrind()
}
