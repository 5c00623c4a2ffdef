import { channel } from 'node:diagnostics_channel'
import { callback } from '../../core/option-rules.ts'
import { checkValue } from '../fields.ts'
import { callListener, type ReportError } from './listeners.ts'
import { checkTrafficOptions } from './options.ts'
import type { Traffic } from './states.ts'

const CHANNEL = channel('signalwire-client:realtime')
const OFF = 0
const WITHOUT_BODIES = 1
const WITH_BODIES = 2

/** Receives the messages of a session. */
export type TrafficHandler = (traffic: Traffic) => void

/** What observers of traffic receive. */
export interface TrafficOptions {
  /** Adds the text of each message, in which secrets are replaced. Default: false. */
  bodies?: boolean | undefined
}

/** The observers of the messages of a session, and the diagnostics channel. */
export class TrafficObservers {
  #observers = new Map<symbol, { handler: TrafficHandler; bodies: boolean }>()
  #setLevel: (level: number) => void
  #level = OFF

  constructor(setLevel: (level: number) => void) {
    this.#setLevel = setLevel
  }

  /** Adds an observer; returns a function that removes it. */
  add(handler: TrafficHandler, options: TrafficOptions): () => void {
    checkValue('onTraffic', 'handler', handler, callback)
    checkTrafficOptions(options)
    const { bodies = false } = options
    const id = Symbol('observer')
    this.#observers.set(id, { handler, bodies })
    this.update()
    return () => {
      this.#observers.delete(id)
      this.update()
    }
  }

  /** Asks the core for what is observed. The channel may have got subscribers at any time. */
  update(): void {
    const level = this.#wanted()
    if (level === this.#level) return
    this.#level = level
    this.#setLevel(level)
  }

  /** Passes a message to the observers and to the channel. */
  emit(traffic: Traffic, report: ReportError): void {
    const { body, ...described } = traffic
    for (const { handler, bodies } of [...this.#observers.values()]) {
      callListener(handler, bodies ? traffic : described, 'traffic', report)
    }
    if (CHANNEL.hasSubscribers) CHANNEL.publish(described)
  }

  #wanted(): number {
    const observers = [...this.#observers.values()]
    if (observers.some(({ bodies }) => bodies)) return WITH_BODIES
    return observers.length > 0 || CHANNEL.hasSubscribers ? WITHOUT_BODIES : OFF
  }
}
