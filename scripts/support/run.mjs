// Runs commands and collects their output.
import { once } from 'node:events'
import { root } from './paths.mjs'
import { end, start } from './processes.mjs'
import { within } from './wait.mjs'

// The command of a test is short; that of a script may be a full build.
const LIMIT_MS = (process.env.NODE_TEST_CONTEXT ? 8 : 60) * 60_000

/** A command that could not start, failed or timed out. `output` is everything that it printed. */
export class CommandError extends Error {
  constructor(command, reason, output) {
    super(`${command}: ${reason}`)
    this.name = 'CommandError'
    this.output = output
  }
}

const running = new Set()

/** Formats the running commands and their output so far. */
export const describeRunning = () =>
  [...running].map(({ line, all }) => `${all}\nrunning: ${line}`).join('\n')

/**
 * Runs a command in the root of the repository and resolves with its stdout. The output is printed
 * only if `show` is set; on failure it is part of the error.
 */
export async function run(command, args, { ok = [0], ...options } = {}) {
  const { line, code, signal, stdout, all } = await collect(command, args, options)
  if (ok.includes(code)) return stdout.toString()
  throw new CommandError(line, signal ? `killed by ${signal}` : `exit status ${code}`, all)
}

/**
 * Runs a command and resolves with `{ code, signal, stdout, stderr }` for any exit status; the
 * outputs are Buffers. The timeout `limitMs` does not apply to interactive commands, whose output
 * is shown.
 */
export async function collect(
  command,
  args,
  { cwd = root, env = {}, show = false, limitMs = LIMIT_MS } = {},
) {
  const child = start(command, args, { cwd, env: { ...process.env, ...env }, ...spawnOptions(command) })
  const output = new Output([command, ...args].join(' '), child, show)
  running.add(output)
  try {
    const closed = once(child, 'close')
    const [code, signal] = await (show ? closed : within(limitMs, 'it to exit', closed))
    return output.with({ code, signal })
  } catch (error) {
    throw new CommandError(output.line, reasonOf(error), output.all)
  } finally {
    running.delete(output)
    await end(child)
  }
}

/** The output of a command. */
class Output {
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

  with(status) {
    const only = (stream) => this.#join(({ name }) => name === stream)
    return { line: this.line, ...status, stdout: only('stdout'), stderr: only('stderr'), all: this.all }
  }

  #join(predicate) {
    return Buffer.concat(this.#chunks.filter(predicate).map(({ chunk }) => chunk))
  }
}

/** Runs npm in the root of the repository. */
export const npm = (...args) => run('npm', args)

/** Runs the binary of an installed package; never downloads a package. */
export const npx = (...args) => run('npx', ['--no', ...args])

/** Resolves with the stdout of a command, or with undefined if it is missing or fails. */
export const tryRun = (command, args) => run(command, args).catch(() => undefined)

function spawnOptions(command) {
  return {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32' && ['npm', 'npx'].includes(command),
  }
}

const reasonOf = (error) => (error.code === 'ENOENT' ? 'not found on PATH' : error.message)
