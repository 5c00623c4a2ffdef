// The command after `--`.
import { type ChildProcess, spawn } from 'node:child_process'
import { constants } from 'node:os'
import { messageOf } from '../core/text.ts'

const SIGNAL_BASE = 128

/** A running command. */
export class Command {
  /** Resolves with the exit code; rejects if the command cannot start. */
  readonly ended: Promise<number>
  #child: ChildProcess

  constructor([name = '', ...args]: readonly string[], variables: Readonly<Record<string, string>>) {
    const env = { ...process.env, ...variables }
    // On Windows, npm and npx are scripts, which only a shell starts.
    const shell = process.platform === 'win32'
    this.#child = spawn(name, args, { env, shell, stdio: 'inherit' })
    this.ended = exitOf(name, this.#child)
  }

  /** Sends a signal to the command. */
  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal)
  }
}

function exitOf(name: string, child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Error(`${name} cannot be started: ${messageOf(error)}`)))
    child.once('exit', (code, signal) => resolve(code ?? SIGNAL_BASE + numberOf(signal)))
  })
}

const numberOf = (signal: NodeJS.Signals | null): number => (signal ? constants.signals[signal] : 0)
