// Versions of npm for tests of installations.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { target } from './paths.mjs'
import { npm } from './run.mjs'

const VERSIONS = { 10: '10.9.9', 11: '11.19.1' }

/** Installs npm of a major version unless it is installed; resolves with its path. */
export async function installNpm(major) {
  const folder = join(target, 'npm-versions', VERSIONS[major])
  const program = join(folder, 'node_modules/npm/bin/npm-cli.js')
  const flags = ['--no-save', '--no-audit', '--no-fund', '--prefix', folder]
  if (!existsSync(program)) await npm('install', ...flags, `npm@${VERSIONS[major]}`)
  return program
}
