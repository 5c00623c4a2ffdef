// The programs of docs/getting-started.md in one folder, as the page describes, with a sandbox.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { at } from '../../scripts/support/paths.mjs'
import { run } from '../../scripts/support/run.mjs'
import { within } from '../../scripts/support/wait.mjs'
import { startProcess, temporaryFolder } from './cleanup.mjs'
import { blocks, pageText } from './pages.mjs'
import { freePort, reached } from './ports.mjs'

const LIMIT_MS = 60_000
// The page names each file in its first line.
const NAME = /^(?:\/\/|<!--) (\S+)/

/** Writes the files of the page, and an `.env` for the sandbox. */
export function makeProject(sandbox) {
  const text = pageText('docs/getting-started.md')
  const files = [...blocks(text, 'js'), ...blocks(text, 'html')].map((code) => [NAME.exec(code)[1], code])
  const variables = { ...sandbox.variables, SIGNALWIRE_SIGNING_KEY: 'PSK_of_the_tests' }
  const lines = Object.entries(variables).map((pair) => pair.join('='))
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(at('.'), join(folder, 'node_modules/signalwire-client'), 'junction')
  const project = new Project(folder, Object.fromEntries(files), Object.keys(variables))
  project.write('.env', lines.join('\n'))
  for (const [name, code] of files) project.write(name, code)
  return project
}

class Project {
  #folder
  #files
  #env

  constructor(folder, files, variables) {
    this.#folder = folder
    this.#files = files
    this.#env = Object.fromEntries(variables.map((name) => [name, undefined]))
  }

  write(name, code) {
    writeFileSync(join(this.#folder, name), code)
  }

  /** Runs a program of the page; resolves with its output. `replace`: a text, its replacement. */
  run(name, replace = ['', '']) {
    this.write(name, this.#files[name].replace(...replace))
    return run(process.execPath, ['--env-file=.env', name], { cwd: this.#folder, env: this.#env })
  }

  /** Starts a server of the page on a free port; resolves with its URL and a reader of lines. */
  async serve(name) {
    const port = await freePort()
    this.write(name, this.#files[name].replaceAll('3000', port))
    const child = startProcess(process.execPath, ['--env-file=.env', name], {
      cwd: this.#folder,
      env: { ...process.env, ...this.#env },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const output = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    const url = `http://localhost:${port}`
    await within(LIMIT_MS, `${name} to listen`, reached(`${url}/nothing`, LIMIT_MS))
    const line = async () => (await within(LIMIT_MS, `a line of ${name}`, output.next())).value
    return { url, line }
  }
}
