// Empty projects in which the packed package is installed.
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pack as packTargets } from '../../scripts/pack.mjs'
import { at } from '../../scripts/support/paths.mjs'
import { run } from '../../scripts/support/run.mjs'
import { temporaryFolder } from './cleanup.mjs'

export { temporaryFolder }

/**
 * Packs the main package and the platform package of this system; resolves with their tarballs, the
 * main one last, and the list of its files.
 */
export async function pack(folder) {
  const packages = await packTargets(folder, 'this')
  const tarballs = packages.map(({ tarball }) => tarball)
  return { tarballs, tarball: tarballs.at(-1), files: packages.at(-1).files, packages }
}

/** An npm project with nothing but the tarballs in it. */
export async function projectWith(tarballs) {
  const cwd = temporaryFolder()
  writeFileSync(join(cwd, 'package.json'), '{ "private": true }\n')
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', ...tarballs], { cwd })
  return new Project(cwd)
}

class Project {
  constructor(cwd) {
    this.cwd = cwd
  }

  /** The packages that npm installed, by name. */
  get installed() {
    const lock = JSON.parse(readFileSync(join(this.cwd, 'node_modules/.package-lock.json'), 'utf8'))
    return Object.keys(lock.packages).map((path) => path.replace('node_modules/', ''))
  }

  write(name, text) {
    writeFileSync(join(this.cwd, name), text)
    return name
  }

  copy(from, name) {
    cpSync(at(from), join(this.cwd, name))
  }

  node(args, env) {
    return run(process.execPath, args, { cwd: this.cwd, env })
  }

  tsc(args, compiler = 'typescript') {
    return run(process.execPath, [at('node_modules', compiler, 'bin/tsc'), ...args], { cwd: this.cwd })
  }
}
