// The steps of npm test, cheap steps first, to fail fast.
import { checkInstructions } from '../../bench/micro/instructions.mjs'
import { checkBudgets } from '../budgets.mjs'
import { build } from '../build.mjs'
import { addBrowsers } from '../support/browsers.mjs'
import { npx, run } from '../support/run.mjs'
import { SANDBOX } from '../support/sandbox.mjs'
import { addComponents, addWasmTarget, checkTools, installPackages } from '../support/toolchain.mjs'
import { addValgrind } from '../support/valgrind.mjs'
import { checkCommentWidth } from './comments.mjs'
import { checkConformance } from './conformance.mjs'
import { checkDependencies } from './deny.mjs'
import { testFiles } from './files.mjs'
import { testNodeVersions } from './node-versions.mjs'
import { testRealtimeVendor } from './realtime-vendor.mjs'

const cargo = (...args) => run('cargo', args)
const clippy = (...args) => cargo('clippy', '--quiet', ...args, '--', '--deny', 'warnings')
// Features that are off by default and not in the addon. They are enabled for all tests instead of in
// a second run, so that the core is compiled only once.
const FEATURES = ['models', 'reqwest', 'test-util', 'tracing'].map((name) => `signalwire-core/${name}`)
const OPTIONAL = ['--features', FEATURES.join(',')]
// The features of a program that uses one family, as in core/README.md.
const ONE_FAMILY = 'server,native,ring,models-video'

/**
 * A step resolves with output that may contain summary lines, or with undefined, or rejects. Its
 * timeout in `minutes` is 5 times its duration on 2 cores, without previous build output.
 */
export const steps = [
  {
    name: 'setup',
    description: 'tools, npm packages, wasm target, browsers, valgrind',
    minutes: 20,
    run: setUp,
  },
  { name: 'format', description: 'cargo fmt, biome, comment width', minutes: 5, run: checkFormat },
  { name: 'lint', description: 'clippy on every crate and feature set', minutes: 45, run: lint },
  {
    name: 'generated',
    description: 'generated files are up to date with api/',
    minutes: 15,
    run: checkGenerated,
  },
  {
    name: 'deny',
    description: 'dependencies against deny.toml, if cargo-deny is installed',
    minutes: 5,
    run: checkDependencies,
  },
  {
    name: 'crates',
    description: 'the crates can be packed for crates.io',
    minutes: 5,
    run: packCrates,
  },
  {
    name: 'rust',
    description: 'cargo test, with doc tests',
    minutes: 60,
    run: () => cargo('test', '--quiet', '--workspace', ...OPTIONAL),
  },
  {
    name: 'build',
    description: 'Node and browser packages, the sandbox',
    minutes: 45,
    run: () => build({ profile: 'debug', extraPackages: [SANDBOX] }),
  },
  testJs('types', 'the sources, correct and wrong calls, the API report', 'js-tests/types'),
  testJs('package', 'the tarball installed in empty projects', 'js-tests/package'),
  testJs('js', 'js-tests against the sandbox', 'js-tests'),
  testJs('lifecycle', 'end of calls, clients and threads', 'js-tests/lifecycle'),
  {
    name: 'node-versions',
    description: 'js-tests and parts of lifecycle with other versions of Node.js',
    minutes: 30,
    run: testNodeVersions,
  },
  {
    name: 'realtime-vendor',
    description: "the vendor's realtime packages against the sandbox",
    minutes: 15,
    run: testRealtimeVendor,
  },
  testJs('secrets', 'no output contains a token', 'js-tests/secrets'),
  testJs('browser', 'the browser build in Node.js', 'js-tests/browser'),
  testJs('bundlers', 'the leak guard in 4 bundlers', 'js-tests/bundlers'),
  testJs('chromium', 'the browser build and the demo in Chromium', 'js-tests/chromium'),
  testJs('firefox', 'the browser build in Firefox', 'js-tests/firefox'),
  {
    name: 'budgets',
    description: 'the published package against budgets.json',
    minutes: 20,
    run: checkBudgets,
  },
  {
    name: 'instructions',
    description: 'instruction counts against bench/micro/instructions.json, if valgrind is installed',
    minutes: 15,
    run: checkInstructions,
  },
  {
    name: 'conformance',
    description: 'the shared conformance checker, if present',
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
  await checkCommentWidth()
}

async function lint() {
  await clippy('--workspace', '--all-targets', ...OPTIONAL)
  await clippy('--package', 'signalwire-core', '--no-default-features')
  await clippy('--package', 'signalwire-core', '--no-default-features', '--features', ONE_FAMILY)
  await clippy('--package', 'signalwire-wasm', '--target', 'wasm32-unknown-unknown')
}

// Without verification: the other steps compile the same sources.
async function packCrates() {
  const names = ['api', 'models', 'core', 'sandbox'].map((name) => `signalwire-${name}`)
  const packages = names.flatMap((name) => ['--package', name])
  await cargo('publish', '--dry-run', '--no-verify', '--allow-dirty', '--quiet', ...packages)
}

async function checkGenerated() {
  await cargo('run', '--quiet', '--package', 'signalwire-codegen', '--', 'check')
}

function testJs(name, description, folder) {
  const test = () => run(process.execPath, ['--test', ...testFiles(folder)])
  return { name, description, minutes: 15, run: test }
}
