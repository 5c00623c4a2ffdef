import type { Stop, Style } from '../clients/namespace.ts'
import { checkRequest } from '../session/requests.ts'
import type { RequestOptions, Session } from '../session/session.ts'
import { SUBSCRIPTIONS } from './events.ts'

/** The wait of version 3 between the last added listener and the subscription, in ms. */
const V3_DELAY_MS = 100

/** What a subscription is for. */
export interface Subscriber {
  readonly session: Session
  readonly style: Style
  /** The channel of the events. */
  readonly eventChannel: string
  /** The names of the events that have listeners. */
  eventNames(): readonly string[]
  /** Subscribes, after a wait in which further listeners may have been added. */
  subscribe(): Promise<unknown>
}

/**
 * The events of one channel that the server sends. They become more with the listeners. The session
 * subscribes to them again after a reconnect.
 */
export class VideoSubscription {
  #subscriber: Subscriber
  #accepted = new Set<string>()
  #latest: string | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(subscriber: Subscriber) {
    this.#subscriber = subscriber
  }

  /** Subscribes soon, so that listeners that are added together need one request. */
  schedule(): void {
    clearTimeout(this.#timer)
    const delayMs = this.#subscriber.style === 'v3' ? V3_DELAY_MS : 0
    const { session } = this.#subscriber
    const subscribe = () => this.reportFailure(this.#subscriber.subscribe())
    this.#timer = setTimeout(() => session.background(subscribe), delayMs)
  }

  /**
   * Subscribes to the events that have listeners and to `more`. Resolves with whether a request was
   * necessary.
   */
  async add(more: readonly string[] = [], options?: RequestOptions): Promise<boolean> {
    checkRequest('signalwire.subscribe', options)
    clearTimeout(this.#timer)
    const { session, eventChannel } = this.#subscriber
    const events = this.#necessary([...this.#subscriber.eventNames(), ...more])
    if (events.length === 0) return false
    const params = { get_initial_state: true, event_channel: eventChannel, events }
    try {
      await session.request('signalwire.subscribe', params, options)
    } catch (error) {
      this.#latest = undefined
      throw error
    }
    for (const event of events) this.#accepted.add(event)
    return true
  }

  /**
   * Adds listeners, and subscribes for them. Resolves with the function that removes them, which is
   * called if the subscription fails. Options are checked before: listeners that are added
   * subscribe soon, even if they are removed again.
   */
  async addFor(addListeners: () => () => void, options?: RequestOptions): Promise<Stop> {
    checkRequest('signalwire.subscribe', options)
    const remove = addListeners()
    try {
      await this.add([], options)
    } catch (error) {
      remove()
      throw error
    }
    return async () => remove()
  }

  /** Reports the failure of a subscription that no caller awaits. */
  async reportFailure(subscribed: Promise<unknown>): Promise<void> {
    const { session, eventChannel } = this.#subscriber
    try {
      await subscribed
    } catch (error) {
      // The end of the session is reported as its state.
      if (session.state !== 'closed') session.reportListenerError(error, eventChannel)
    }
  }

  // Version 3 repeats all events whenever there are new ones, the others send only the new ones.
  #necessary(names: readonly string[]): string[] {
    const events = [...new Set(names.flatMap((name) => SUBSCRIPTIONS.get(name) ?? []))]
    if (this.#subscriber.style !== 'v3') return events.filter((event) => !this.#accepted.has(event))
    const isLatest = events.join() === this.#latest
    this.#latest = events.join()
    return isLatest ? [] : events
  }
}
