// Child processes of the scripts.
import { spawn } from 'node:child_process'
import { root } from './paths.mjs'

/** A command that could not start or ended with an error; `output` is all it printed. */
export class CommandError extends Error {
  constructor(command, reason, output) {
    super(`${command}: ${reason}`)
    this.name = 'CommandError'
    this.output = output
  }
}

/**
 * Runs a command in the repository's root and resolves with its standard output.
 * What it prints is kept, not shown, unless `show` is set: a step that passes stays quiet, one that fails tells all.
 */
export function run(command, args, { cwd = root, env = {}, show = false, ok = [0] } = {}) {
  const line = [command, ...args].join(' ')
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: environment(env), ...spawnOptions(command) })
    let output = ''
    let stdout = ''
    const keep = (stream) => (chunk) => {
      output += chunk
      if (stream === process.stdout) stdout += chunk
      if (show) stream.write(chunk)
    }
    child.stdout.setEncoding('utf8').on('data', keep(process.stdout))
    child.stderr.setEncoding('utf8').on('data', keep(process.stderr))
    child.once('error', (error) => reject(new CommandError(line, reasonOf(error), output)))
    child.once('close', (code, signal) => {
      if (ok.includes(code)) resolve(stdout)
      else reject(new CommandError(line, signal ? `ended by ${signal}` : `exit status ${code}`, output))
    })
  })
}

/** Runs npm. */
export const npm = (...args) => run('npm', args)

/** Runs the program of an installed package, and never fetches one. */
export const npx = (...args) => run('npx', ['--no', ...args])

/** The output of a command, or undefined when it is missing or fails. */
export const tryRun = (command, args) => run(command, args).catch(() => undefined)

// Node's test runner marks its children, and a test process that starts another test run would report to the wrong parent.
function environment(extra) {
  const { NODE_TEST_CONTEXT: _, ...env } = { ...process.env, ...extra }
  return env
}

function spawnOptions(command) {
  return {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32' && ['npm', 'npx'].includes(command),
  }
}

const reasonOf = (error) => (error.code === 'ENOENT' ? 'not found on PATH' : error.message)
