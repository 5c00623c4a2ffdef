// Commands that the scripts run.
import { once } from 'node:events'
import { root } from './paths.mjs'
import { end, start } from './processes.mjs'
import { within } from './wait.mjs'

// A test's command is short; one of a script may build everything.
const LIMIT_MS = (process.env.NODE_TEST_CONTEXT ? 8 : 60) * 60_000

/**
 * A command that could not start, ended with an error or did not end; `output` is all it printed.
 */
export class CommandError extends Error {
  constructor(command, reason, output) {
    super(`${command}: ${reason}`)
    this.name = 'CommandError'
    this.output = output
  }
}

const underWay = new Set()

/** The commands that are running, each with what it has printed so far. */
export const describeRunning = () =>
  [...underWay].map(({ line, all }) => `${all}\nrunning: ${line}`).join('\n')

/**
 * Runs a command in the repository's root and resolves with its standard output. What it prints is
 * kept, not shown, unless `show` is set: a step that passes stays quiet, one that fails tells all.
 */
export async function run(command, args, { ok = [0], ...options } = {}) {
  const { line, code, signal, stdout, all } = await collect(command, args, options)
  if (ok.includes(code)) return stdout.toString()
  throw new CommandError(line, signal ? `ended by ${signal}` : `exit status ${code}`, all)
}

/**
 * Runs a command and resolves with `{ code, signal, stdout, stderr }` however it ends, both outputs
 * as Buffers. It may take `limitMs`; one whose output is shown, as long as the user wants.
 */
export async function collect(
  command,
  args,
  { cwd = root, env = {}, show = false, limitMs = LIMIT_MS } = {},
) {
  const child = start(command, args, { cwd, env: { ...process.env, ...env }, ...spawnOptions(command) })
  const printed = new Printed([command, ...args].join(' '), child, show)
  underWay.add(printed)
  try {
    const closed = once(child, 'close')
    const [code, signal] = await (show ? closed : within(limitMs, 'it to end', closed))
    return printed.with({ code, signal })
  } catch (error) {
    throw new CommandError(printed.line, reasonOf(error), printed.all)
  } finally {
    underWay.delete(printed)
    await end(child)
  }
}

/** What a command prints. */
class Printed {
  #chunks = []

  constructor(line, child, show) {
    this.line = line
    for (const name of ['stdout', 'stderr'])
      child[name].on('data', (chunk) => {
        this.#chunks.push({ name, chunk })
        if (show) process[name].write(chunk)
      })
  }

  get all() {
    return this.#join(() => true).toString()
  }

  with(outcome) {
    const of = (name) => this.#join((one) => one.name === name)
    return { line: this.line, ...outcome, stdout: of('stdout'), stderr: of('stderr'), all: this.all }
  }

  #join(which) {
    return Buffer.concat(this.#chunks.filter(which).map(({ chunk }) => chunk))
  }
}

/** Runs npm. */
export const npm = (...args) => run('npm', args)

/** Runs the program of an installed package, and never fetches one. */
export const npx = (...args) => run('npx', ['--no', ...args])

/** The output of a command, or undefined when it is missing or fails. */
export const tryRun = (command, args) => run(command, args).catch(() => undefined)

function spawnOptions(command) {
  return {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32' && ['npm', 'npx'].includes(command),
  }
}

const reasonOf = (error) => (error.code === 'ENOENT' ? 'not found on PATH' : error.message)
