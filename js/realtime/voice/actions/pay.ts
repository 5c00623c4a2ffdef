import type { OpenString } from '../../../core/types.ts'
import { objectOf, textOf } from '../../payload.ts'
import type { RequestOptions, WireObject } from '../../session/session.ts'
import { CallAction, type EventTable, type Phase } from './action.ts'

/** The phases of a payment by card over the keypad of the phone. */
export type PayPhase = 'started' | 'updated' | 'failed' | 'ended'

/** The events of a payment by card over the keypad of the phone. */
export type PayEvents = Record<`pay.${PayPhase}`, CallPay>

const EVENTS: EventTable<keyof PayEvents> = {
  onStarted: 'pay.started',
  onUpdated: 'pay.updated',
  onFailed: 'pay.failed',
  onEnded: 'pay.ended',
}

const PHASES: Readonly<Record<string, Phase>> = {
  error: 'failed',
  finished: 'ended',
}

/** A payment by card over the keypad of the phone. */
export class CallPay extends CallAction<PayEvents, PayPhase> {
  /** The state of the last event. */
  get state(): OpenString<'error' | 'finished'> | undefined {
    return textOf(this.raw, 'state')
  }

  /** The result of the payment, as the server sent it. */
  get result(): WireObject | undefined {
    return this.raw.result === undefined ? undefined : objectOf(this.raw, 'result')
  }

  /** Stops the payment, which then ends. */
  stop(options?: RequestOptions): Promise<this> {
    return this.stopWith('calling.pay.stop', options)
  }

  /** @internal */
  protected override get startsWithResult(): boolean {
    return true
  }

  /** @internal */
  protected override get eventsByListener(): EventTable<keyof PayEvents> {
    return EVENTS
  }

  /** @internal */
  protected override phaseOf(payload: WireObject): Phase | undefined {
    return PHASES[String(payload.state)] ?? 'updated'
  }
}
