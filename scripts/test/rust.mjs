// The steps that call cargo. Clippy and the tests cannot share what they compile: clippy checks the
// dependencies, the tests link them.
import { build } from '../build.mjs'
import { run } from '../support/run.mjs'

const cargo = (...args) => run('cargo', args)
const clippy = (...args) => cargo('clippy', '--quiet', ...args, '--', '--deny', 'warnings')
// Features that are off by default and not in the addon. They are enabled for all tests instead of
// in a second run, so that the core is compiled only once.
const FEATURES = ['models', 'realtime', 'reqwest', 'test-util', 'tracing'].map(
  (name) => `signalwire-core/${name}`,
)
const EVERYTHING = ['--workspace', '--features', FEATURES.join(',')]
// The features of a program that uses one family, as in core/README.md.
const ONE_FAMILY = 'server,native,ring,models-video'

/** Lints every target of every crate. */
export const clippyAll = () => clippy(...EVERYTHING, '--all-targets')

export async function lint() {
  await clippyAll()
  await clippy('--package', 'signalwire-core', '--no-default-features')
  await clippy('--package', 'signalwire-core', '--no-default-features', '--features', ONE_FAMILY)
  await clippy('--package', 'signalwire-wasm', '--target', 'wasm32-unknown-unknown')
}

/**
 * Builds the package as it is published, for all steps that follow, and the tests of the crates.
 * Those of the sandbox come with its program, which the tests of the package use.
 */
export async function buildAll() {
  await build({ profile: 'shipped' })
  await cargo('test', '--quiet', ...EVERYTHING, '--no-run')
}

export const testCrates = () => cargo('test', '--quiet', ...EVERYTHING)

/** The crates that are published, each after the crates that it depends on. */
export const PUBLISHED_CRATES = ['api', 'models', 'core', 'sandbox'].map((name) => `signalwire-${name}`)

/** Packs the crates without verification: the other steps compile the same sources. */
export async function packCrates() {
  const packages = PUBLISHED_CRATES.flatMap((name) => ['--package', name])
  await cargo('publish', '--dry-run', '--no-verify', '--allow-dirty', '--quiet', ...packages)
}

export async function checkGenerated() {
  await cargo('run', '--quiet', '--package', 'signalwire-codegen', '--', 'check')
}
