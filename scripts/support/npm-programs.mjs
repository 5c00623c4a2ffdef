// Versions of npm and other programs that npm packages contain.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { target } from './paths.mjs'
import { npm } from './run.mjs'

const VERSIONS = { 10: '10.9.9', 11: '11.19.1' }

/** Installs npm of a major version unless it is installed; resolves with its path. */
export function installNpm(major) {
  const version = VERSIONS[major]
  return installProgram(join('npm-versions', version), `npm@${version}`, 'npm/bin/npm-cli.js')
}

/**
 * Installs a package into a folder of `target` unless it is installed; resolves with the path of
 * its program. `--force` permits a package for another architecture.
 */
export async function installProgram(folder, spec, program) {
  const prefix = join(target, folder)
  const path = join(prefix, 'node_modules', program)
  const flags = ['--no-save', '--no-audit', '--no-fund', '--force', '--prefix', prefix]
  if (!existsSync(path)) await npm('install', ...flags, spec)
  return path
}
