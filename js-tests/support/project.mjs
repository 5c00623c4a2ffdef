// Empty projects in which the packed package is installed.
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { at } from '../../scripts/support/paths.mjs'
import { run } from '../../scripts/support/run.mjs'
import { temporaryFolder } from './cleanup.mjs'

export { temporaryFolder }

/** Packs the built package; resolves with the path of the tarball and npm's list of its files. */
export async function pack(folder) {
  const output = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder])
  const [{ filename, files, unpackedSize }] = Object.values(JSON.parse(output))
  return { tarball: join(folder, filename), files: files.map(({ path }) => path), unpackedSize }
}

/** An npm project with nothing but the tarball in it. */
export async function projectWith(tarball) {
  const cwd = temporaryFolder()
  writeFileSync(join(cwd, 'package.json'), '{ "private": true }\n')
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], { cwd })
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
