// Installed copies of the built package, which tests change before they load them.
import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { artifact, thisTarget } from '../../scripts/packages/targets.mjs'
import { at } from '../../scripts/support/paths.mjs'
import { run } from '../../scripts/support/run.mjs'
import { temporaryFolder } from './cleanup.mjs'

/** The target of this system, such as `linux-x64-gnu`. */
export const TARGET = await thisTarget()

const CREATE = `new SignalWire({ project: '3fa85f64-5717-4562-b3fc-2c963f66afa6', token: 'PT', space: 'example' })`

/** The code of an ES module that loads the addon and prints the Space. */
export const PROGRAM = `import { SignalWire } from 'signalwire-client'\nconsole.log(${CREATE}.toJSON().space)\n`

/** What that module prints. */
export const PRINTED = 'example.signalwire.com\n'

/** A node_modules folder with the package and the platform package of this system. */
export class Installation {
  constructor({ folder = temporaryFolder(), store = 'node_modules', hasAddon = true } = {}) {
    this.folder = folder
    this.modules = join(folder, store)
    this.main = join(this.modules, 'signalwire-client')
    const filter = (path) => !/\.node$|[\\/]dist[\\/](?:types|wasm)/.test(path)
    cpSync(at('dist'), join(this.main, 'dist'), { recursive: true, filter })
    copyFileSync(at('package.json'), join(this.main, 'package.json'))
    if (hasAddon) this.addPlatform(TARGET, readFileSync(artifact({ name: TARGET })))
    writeFileSync(join(folder, 'program.mjs'), PROGRAM)
  }

  /** The path of the addon of this system. */
  get addon() {
    return join(this.modules, '@signalwire-client', TARGET, 'signalwire.node')
  }

  /** Adds a platform package; returns the path of its addon. */
  addPlatform(target, bytes = '', version = '0.1.0') {
    const folder = join(this.modules, '@signalwire-client', target)
    mkdirSync(folder, { recursive: true })
    const manifest = { name: `@signalwire-client/${target}`, version, main: 'signalwire.node' }
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
    const path = join(folder, 'signalwire.node')
    writeFileSync(path, bytes)
    return path
  }

  /** Writes a file of the project. */
  write(name, text) {
    writeFileSync(join(this.folder, name), text)
    return join(this.folder, name)
  }

  /** Runs the program with flags of Node.js; resolves with its output. */
  run(...flags) {
    return run(process.execPath, [...flags, 'program.mjs'], { cwd: this.folder })
  }

  /** Creates a client with this copy in this process; resolves with the Space or rejects. */
  async load() {
    const { SignalWire } = await import(pathToFileURL(join(this.main, 'dist/node.mjs')))
    const options = { project: '3fa85f64-5717-4562-b3fc-2c963f66afa6', token: 'PT', space: 'example' }
    return new SignalWire(options).toJSON().space
  }

  /** Resolves with the error of `load`. */
  async error() {
    try {
      await this.load()
    } catch (error) {
      return error
    }
    throw new Error('the addon was loaded')
  }
}

/** Returns the bytes of the addon of this system, with each occurrence of a text replaced. */
export function addonWith(text, replacement) {
  const bytes = readFileSync(artifact({ name: TARGET }))
  let found = bytes.indexOf(text, 0, 'latin1')
  if (found < 0) throw new Error(`the addon does not contain ${text}`)
  for (; found >= 0; found = bytes.indexOf(text, found + 1, 'latin1'))
    bytes.write(replacement, found, 'latin1')
  return bytes
}
