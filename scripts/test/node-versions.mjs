// The tests of the Node.js package with the other supported versions of Node.js, see README.md.
import { join } from 'node:path'
import { installProgram } from '../support/npm-programs.mjs'
import { run } from '../support/run.mjs'
import { CONCURRENCY, testFiles } from './files.mjs'

/** The supported versions that are tested. */
export const NODE_VERSIONS = ['20.20.2', '22.23.3', '24.21.0', '26.12.1']

/** The newest supported version. */
export const NEWEST = NODE_VERSIONS.at(-1)

// What depends on the version: how the addon is loaded and ends, the event loop and threads, async
// contexts, signals, streams, stacks of errors, `exports` and module systems. The other tests call
// the same Rust and JavaScript with other values; npm run check:node-versions runs them too.
const DEPENDENT = [
  ...['async-context', 'client', 'environment', 'errors', 'export-conditions', 'exports', 'hooks'],
  ...['loader', 'pages', 'response-size', 'timeouts', 'transport', 'webhooks-server'],
]
const LIFECYCLE = ['abort', 'close', 'exit', 'workers'].map((name) => `js-tests/lifecycle/${name}.test.mjs`)
const FILES = [...DEPENDENT.map((name) => `js-tests/${name}.test.mjs`), ...LIFECYCLE]

const majorOf = (version) => version.split('.')[0]
const isOther = (version) => majorOf(version) !== majorOf(process.versions.node)

/**
 * Whether `installNode` has a binary for this system. npm has Node.js as a package for other
 * systems too, but the tests have run on this one only.
 */
export const isSupported = process.platform === 'linux' && process.arch === 'x64'

/**
 * A test for each version except the current one, with which the other steps run: the files that
 * depend on the version, or `all` files of js-tests and these.
 */
export function nodeVersionTests({ all = false } = {}) {
  const files = all ? [...testFiles('js-tests'), ...LIFECYCLE] : FILES
  return NODE_VERSIONS.filter(isOther).map((version) => ({
    name: `node-${majorOf(version)}`,
    version,
    run: () => test(version, files),
  }))
}

async function test(version, files) {
  if (!isSupported) return console.log(`  not run: Node.js ${version} is tested on linux x64 only`)
  return run(await installNode(version), ['--test', CONCURRENCY, ...files])
}

/**
 * Installs a version from npm for a system, `linux-x64` and so on, unless it is installed; resolves
 * with its path.
 */
export function installNode(version, system = 'linux-x64') {
  const name = `node-${system}`
  const program = system.startsWith('win') ? 'node.exe' : 'node'
  return installProgram(
    join('node-versions', system, version),
    `${name}@${version}`,
    `${name}/bin/${program}`,
  )
}
