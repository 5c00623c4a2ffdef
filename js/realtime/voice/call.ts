import { SignalWireError } from '../../core/errors.ts'
import { string } from '../../core/option-rules.ts'
import type { CallState, HangupReason } from '../../generated/realtime/types.ts'
import { checkValue, encode, oneOf } from '../fields.ts'
import { checkRequest } from '../session/requests.ts'
import type { RequestOptions } from '../session/session.ts'
import { isGone, limit } from '../wait.ts'
import { SentDigits } from './actions/digits.ts'
import { Attempt, timeLimitOf } from './attempt.ts'
import { CallCommands } from './call-commands.ts'
import {
  type ConnectOptions,
  type ConnectParams,
  type ConnectPhoneOptions,
  type ConnectSipOptions,
  connectOneParams,
  connectParams,
} from './connect-options.ts'
import type { DevicePlan } from './devices.ts'
import { ANSWER } from './service-fields.ts'
import type { AnswerOptions } from './service-options.ts'

/** The time for the event that follows an accepted command, which may be lost with a connection. */
const EVENT_TIMEOUT_MS = 30_000

const REASONS = oneOf('hangup', 'cancel', 'busy', 'noAnswer', 'decline', 'error')

const STATES = {
  test: (value: unknown) => [value].flat().length > 0 && [value].flat().every(string.test),
  expected: 'a state or an array of states',
}

const DIGITS = {
  test: (value: unknown) => typeof value === 'string' && /^[0-9#*A-DwW]+$/i.test(value),
  expected: 'a string of 0-9, #, *, A-D, w and W',
}

/** A call: one that was received, dialled or connected. */
export class Call extends CallCommands {
  /** Answers an inbound call, and resolves when it is answered. */
  async answer(params: AnswerOptions = {}, options: RequestOptions = {}): Promise<this> {
    const wire = encode('call.answer', params, ANSWER)
    checkRequest('call.answer', options)
    const answered = this.until(() => this.active)
    const sent = this.command('calling.answer', wire, signalOf(options))
    if (await withEvent('call.answer', options, sent, answered)) return this
    throw new SignalWireError('the call has ended before it was answered.', { code: 'call_ended' })
  }

  /** Hangs up, and resolves when the call has ended. */
  async hangup(reason: HangupReason = 'hangup', options: RequestOptions = {}): Promise<void> {
    checkValue('call.hangup', 'reason', reason, REASONS)
    checkRequest('call.hangup', options)
    if (this.state === 'ended') return
    const ended = this.until(() => this.state === 'ended')
    const sent = this.command('calling.end', { reason }, signalOf(options))
    // A call that the server does not know has ended, which the command has recorded.
    const accepted = sent.catch((error) => (isGone(error) ? undefined : Promise.reject(error)))
    await withEvent('call.hangup', options, accepted, ended)
  }

  /** Passes an inbound call to another client. */
  async pass(options?: RequestOptions): Promise<void> {
    await this.command('calling.pass', {}, options)
    this.calls.remove(this)
  }

  /** Sends digits, and resolves when they were sent: `w` waits for 0.5 s, `W` for 1 s. */
  async sendDigits(digits: string, options: RequestOptions = {}): Promise<this> {
    checkValue('call.sendDigits', 'digits', digits, DIGITS)
    checkRequest('call.sendDigits', options)
    const action = new SentDigits(crypto.randomUUID())
    this.actions.add('calling.call.send_digits', action)
    const params = { control_id: action.controlId, digits }
    const accepted = this.command('calling.send_digits', params, signalOf(options))
    await limit(
      'call.sendDigits',
      options,
      accepted.then(() => action.sent),
    )
    return this
  }

  /**
   * Connects the call to other devices, and resolves with the other call when it is answered. The
   * argument is a `Voice.DeviceBuilder`, or has one as `devices`.
   */
  async connect(params: ConnectOptions | DevicePlan, options?: RequestOptions): Promise<Call> {
    return this.#connect(connectParams(params), options)
  }

  /** Connects the call to a phone number. */
  async connectPhone(params: ConnectPhoneOptions, options?: RequestOptions): Promise<Call> {
    return this.#connect(connectOneParams('call.connectPhone', 'phone', params), options)
  }

  /** Connects the call to a SIP endpoint. */
  async connectSip(params: ConnectSipOptions, options?: RequestOptions): Promise<Call> {
    return this.#connect(connectOneParams('call.connectSip', 'sip', params), options)
  }

  /** Separates the call from the one that it is connected to. */
  async disconnect(options: RequestOptions = {}): Promise<void> {
    checkRequest('call.disconnect', options)
    const separated = this.until(() => this.connectState === 'disconnected')
    const sent = this.command('calling.disconnect', {}, signalOf(options))
    await withEvent('call.disconnect', options, sent, separated)
  }

  /** Resolves when the call is no longer connected to another one. */
  async disconnected(options: RequestOptions = {}): Promise<this> {
    const isSeparated = () => this.connectState === 'disconnected' || this.connectState === 'failed'
    await limit('call.disconnected', options, this.until(isSeparated))
    return this
  }

  /** The same as `disconnected`, which replaces it. */
  waitForDisconnected(options?: RequestOptions): Promise<this> {
    return this.disconnected(options)
  }

  /**
   * Resolves with true when the call has one of the states, or with false when it has ended without
   * it.
   */
  async waitFor(states: CallState | readonly CallState[], options: RequestOptions = {}): Promise<boolean> {
    checkValue('call.waitFor', 'states', states, STATES)
    const wanted: readonly string[] = [states].flat()
    return limit(
      'call.waitFor',
      options,
      this.until(() => wanted.includes(this.state)),
    )
  }

  /** @internal */
  protected override get self(): this {
    return this
  }

  async #connect(params: ConnectParams, options: RequestOptions = {}): Promise<Call> {
    checkRequest('call.connect', options)
    const attempt = new Attempt(this.calls)
    const settled = this.until(() => this.#isSettled(attempt.tag))
    const work = settled.then((isSettled) => this.#settle(attempt, isSettled))
    work.catch(() => {})
    const limits = { timeoutMs: timeLimitOf(params.devices), ...options }
    return attempt.run('call.connect', limits, (request) =>
      this.command('calling.connect', { tag: attempt.tag, ...params }, request),
    )
  }

  #isSettled(tag: string): boolean {
    const { tag: other = tag } = this.connection
    return tag === other && (this.connected || this.connectState === 'failed')
  }

  #settle(attempt: Attempt, isSettled: boolean): void {
    const { peer } = this
    const message = isSettled ? 'the call was not connected: no device answered.' : 'the call has ended.'
    if (isSettled && this.connected && peer) attempt.reach(peer)
    else attempt.fail('connect_failed', message, this.connection)
  }
}

function signalOf({ signal }: RequestOptions): RequestOptions {
  return signal ? { signal } : {}
}

// Resolves when the command was accepted and its event has arrived.
function withEvent(
  what: string,
  options: RequestOptions,
  sent: Promise<unknown>,
  event: Promise<boolean>,
): Promise<boolean> {
  return limit(
    what,
    { timeoutMs: EVENT_TIMEOUT_MS, ...options },
    sent.then(() => event),
  )
}
