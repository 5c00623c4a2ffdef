// A project with the packed packages and the program that every target runs.
import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pack } from '../pack.mjs'
import { at } from '../support/paths.mjs'
import { makeFolder } from '../support/processes.mjs'
import { run } from '../support/run.mjs'

/** Installs the tarballs of a target, which may be another system, offline; returns the folder. */
export async function installedProject(target) {
  const folder = makeFolder('signalwire-target-')
  const packages = await pack(join(folder, 'packages'), target.name)
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  copyFileSync(at('scripts/check/program.mjs'), join(folder, 'program.mjs'))
  const tarballs = packages.map(({ tarball }) => tarball)
  const flags = [
    `--os=${target.os}`,
    `--cpu=${target.cpu}`,
    ...(target.libc ? [`--libc=${target.libc}`] : []),
  ]
  const args = ['install', '--offline', '--no-audit', '--no-fund', ...flags, ...tarballs]
  await run('npm', args, { cwd: folder })
  return folder
}
