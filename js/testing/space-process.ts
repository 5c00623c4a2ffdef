// The program of a Space as a child process, which ends with this process: its standard input is a
// pipe that the operating system closes, also after SIGKILL.
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { ConfigError } from '../core/errors.ts'
import { messageOf } from '../core/text.ts'
import { portOwner } from './port-owner.ts'
import { findProgram } from './program.ts'
import { TIMERS } from './timers.ts'

type Child = ChildProcessByStdio<Writable, Readable, Readable>

/** What the program prints in its first line. */
export interface Connection {
  readonly url: string
  readonly caPath: string
  readonly project: string
  readonly token: string
  readonly signingKey?: string
  /** The URL of the page with its key; null without the page. */
  readonly pageUrl?: string | null
}

/** How the program is started. */
export interface SpaceOptions {
  /** The port on 127.0.0.1. Default: a free one. */
  readonly port?: number | undefined
  /** Further arguments. */
  readonly args?: readonly string[]
  /** The path of the program. Default: that of `findProgram`. */
  readonly program?: string
}

// Ctrl-C reaches the processes of a group. In its own group the Space still responds while a test
// runner or a command cleans up. Windows has no such groups.
const OWN_GROUP = { detached: process.platform !== 'win32' }
// EADDRINUSE of macOS, Linux and Windows.
const PORT_IN_USE = /\(os error (?:48|98|10048)\)/
const START_MS = 60_000
const END_MS = 5_000
const MAX_STDERR = 4_000

/** A running Space. It keeps the process alive only until it has started. */
export class SpaceProcess {
  readonly connection: Connection
  #child: Child

  private constructor(child: Child, connection: Connection) {
    this.connection = connection
    this.#child = child
  }

  /**
   * Starts the program and waits for its first line.
   *
   * @throws {ConfigError} `sandbox_missing`, `sandbox_failed`
   */
  static async start({
    port = 0,
    args: more = [],
    program = findProgram(),
  }: SpaceOptions): Promise<SpaceProcess> {
    const args = ['--json', '--port', `${port}`, ...more]
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'], ...OWN_GROUP })
    child.stdin.on('error', () => {}) // the program has ended
    const connection = await connectionOf(child, port)
    release(child)
    return new SpaceProcess(child, connection)
  }

  /** Resolves when the program has ended. Keeps the process alive until then. */
  get exit(): Promise<'exit'> {
    this.#child.ref()
    return this.ended ? Promise.resolve('exit') : once(this.#child, 'exit').then(() => 'exit')
  }

  /** How the program ended; undefined while it runs. */
  get ended(): string | undefined {
    const { exitCode, signalCode } = this.#child
    return exitCode === null && signalCode === null ? undefined : describeExit(exitCode, signalCode)
  }

  /** Ends the program and waits until it has removed its folder. */
  async stop(): Promise<void> {
    if (this.ended) return
    const child = this.#child
    const ended = once(child, 'exit')
    child.ref()
    child.stdin.end()
    const timer = TIMERS.setTimeout(() => child.kill('SIGKILL'), END_MS)
    await ended
    TIMERS.clearTimeout(timer)
  }
}

/** Returns the environment variables with which a process uses a Space. */
export function variablesOf({ url, project, token, caPath, signingKey }: Connection): Record<string, string> {
  return {
    SIGNALWIRE_PROJECT_ID: project,
    SIGNALWIRE_API_TOKEN: token,
    SIGNALWIRE_BASE_URL: url,
    NODE_EXTRA_CA_CERTS: caPath,
    ...(signingKey && { SIGNALWIRE_SIGNING_KEY: signingKey }),
  }
}

/** Resolves with the first line of the program. Ends the program if it does not print one. */
async function connectionOf(child: Child, port: number): Promise<Connection> {
  let timer: ReturnType<typeof TIMERS.setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    const error = failed(`it printed no address within ${START_MS / 1_000} s`)
    timer = TIMERS.setTimeout(() => reject(error), START_MS)
  })
  try {
    return await Promise.race([firstLine(child), failure(child, port), late])
  } catch (error) {
    child.kill('SIGKILL')
    throw error
  } finally {
    TIMERS.clearTimeout(timer)
  }
}

async function firstLine(child: Child): Promise<Connection> {
  const [line] = await once(createInterface({ input: child.stdout }), 'line')
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw failed('its first line is not JSON', cause)
  }
}

function failure(child: Child, port: number): Promise<never> {
  let text = ''
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    text = (text + chunk).slice(-MAX_STDERR)
  })
  return new Promise((_, reject) => {
    child.once('error', (cause) => reject(failed(messageOf(cause), cause)))
    child.once('close', (code, signal) => {
      const reason = PORT_IN_USE.test(text) ? describePort(port) : text.trim()
      reject(failed(reason || describeExit(code, signal)))
    })
  })
}

const failed = (reason: string, cause?: unknown): ConfigError =>
  new ConfigError(`the sandbox did not start: ${reason}`, { code: 'sandbox_failed', cause })

function describePort(port: number): string {
  const owner = portOwner(port)
  return `port ${port} is in use${owner ? ` by ${owner}` : ''}`
}

const describeExit = (code: number | null, signal: string | null): string =>
  signal === null ? `it exited with status ${code}` : `it was ended by ${signal}`

// A forgotten `stop` must not keep a test process alive.
function release(child: Child): void {
  child.unref()
  for (const stream of [child.stdin, child.stdout, child.stderr]) {
    // Pipes of a child process are sockets, which the types do not say.
    if ('unref' in stream && typeof stream.unref === 'function') stream.unref()
  }
  child.stdout.resume()
}
