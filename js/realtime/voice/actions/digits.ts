import { SignalWireError } from '../../../core/errors.ts'
import type { WireObject } from '../../session/session.ts'
import { Deferred } from '../../wait.ts'
import type { RunningAction } from './actions.ts'

/** Digits that are being sent. */
export class SentDigits implements RunningAction {
  readonly controlId: string
  hasEnded = false
  #sent = new Deferred<void>()

  constructor(controlId: string) {
    this.controlId = controlId
  }

  /** Resolves when the digits were sent. */
  get sent(): Promise<void> {
    return this.#sent.promise
  }

  /** Receives an event. */
  receive({ state }: WireObject): void {
    if (state !== 'finished') return
    this.hasEnded = true
    this.#sent.resolve()
  }

  /** The server accepted the command. */
  accept(): void {}

  /** The call has ended. */
  finish(): void {
    this.abandon(
      new SignalWireError('the call has ended before the digits were sent.', { code: 'call_ended' }),
    )
  }

  /** The session is closed. */
  abandon(error: unknown): void {
    this.hasEnded = true
    this.#sent.reject(error)
  }
}
