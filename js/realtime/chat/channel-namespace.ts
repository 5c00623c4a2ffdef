import { callback, string } from '../../core/option-rules.ts'
import type { MethodParams } from '../../generated/realtime/methods.ts'
import { Namespace, type Stop, type Style } from '../clients/namespace.ts'
import { any, checkValue, encode, type Field, required, strings, verbatim } from '../fields.ts'
import { iterate, type Sink } from '../session/iterator.ts'
import { toCamel } from '../session/keys.ts'
import { callListener, type Listener } from '../session/listeners.ts'
import { checkIteratorOptions } from '../session/options.ts'
import { checkRequest } from '../session/requests.ts'
import type { RequestOptions, Session, SessionEvent } from '../session/session.ts'
import type { ChannelEvent, ChannelEvents } from './channel-events.ts'
import { ChannelWatches } from './channel-watches.ts'

/** Params of `publish`. The content is any JSON value, and the metadata any JSON object. */
export type PublishParams = MethodParams['chat.publish']

/** The channels of `listen` and of iterators. */
export interface ChannelsOption {
  /** The names of the channels. */
  channels: readonly string[]
}

/** Options of an iterator over messages. */
export interface MessagesOptions extends ChannelsOption, Pick<RequestOptions, 'signal'> {}

/** The names of channels, or one name. */
export const channelNames: Field = {
  test: (value) => string.test(value) || channelList.test(value),
  expected: 'a name or an array of names that is not empty',
}

const channelList: Field = { ...strings, expected: 'an array of names that is not empty' }

const PUBLISH = { channel: required(string), content: required(any), meta: verbatim }

/** What Chat and PubSub have in common: channels, which `subscribe` or `listen` receives. */
export abstract class ChannelNamespace<
  Events extends { message: unknown },
  Listening extends ChannelsOption,
> extends Namespace<Events> {
  #events: ChannelEvents<Events>
  #watches: ChannelWatches
  #subscribed = new Set<string>()
  #latest: string | undefined

  /** @internal */
  constructor(session: Session, style: Style, events: ChannelEvents<Events>) {
    super(session, style)
    this.#events = events
    this.#watches = new ChannelWatches(session)
  }

  /**
   * Receives channels with the listeners that `on` added. Resolves when the server accepts the
   * subscription.
   */
  async subscribe(channels: string | readonly string[], options?: RequestOptions): Promise<void> {
    const names = toList('chat.subscribe', channels)
    checkRequest('chat.subscribe', options)
    const events = this.#subscriptions()
    const request = JSON.stringify([names, events])
    if (request === this.#latest) return
    this.#latest = request
    const added = this.#watches.add(names)
    this.#updateWatches()
    try {
      await this.session.channels.use(this, names, events, options)
    } catch (error) {
      this.#drop(added)
      throw error
    }
    for (const event of events) this.#subscribed.add(event)
  }

  /** Ends `subscribe` for channels. */
  async unsubscribe(channels: string | readonly string[], options?: RequestOptions): Promise<void> {
    const names = toList('chat.unsubscribe', channels)
    checkRequest('chat.unsubscribe', options)
    this.#drop(names)
    // Version 3 names the events, and the others do not.
    const events = this.style === 'v3' ? [...this.#subscribed] : undefined
    await this.session.channels.release(this, names, events, options)
  }

  /**
   * Adds listeners for some channels only. Resolves when the server accepts the subscription, with
   * a function that removes them.
   */
  async listen(listening: Listening, options?: RequestOptions): Promise<Stop> {
    const entries = this.#listenersOf(listening)
    const { channels } = listening
    const owner = {}
    const unwatch = entries.map(([event, listener]) => this.#watch(channels, event, listener))
    const remove = () => {
      for (const stop of unwatch) stop()
    }
    const events = entries.map(([{ subscription }]) => subscription)
    try {
      await this.session.channels.use(owner, channels, events, options)
    } catch (error) {
      remove()
      throw error
    }
    return async () => {
      remove()
      await this.session.channels.release(owner, channels)
    }
  }

  /** Iterates over the messages of channels that are published from now on. */
  messages(options: MessagesOptions): AsyncIterableIterator<Events['message']> {
    checkIteratorOptions(options, 'chat.messages', { channels: channelList })
    const { channels, signal } = options
    checkValue('chat.subscribe', 'channels', channels, channelList)
    const { message } = this.#events
    const owner = {}
    const subscribe = ({ push, fail }: Sink<Events['message']>) => {
      const unwatch = this.#watch(channels, message, push)
      this.session.channels.use(owner, channels, [message.subscription], { signal }).catch(fail)
      return () => {
        unwatch()
        // The iterator has ended, and a failure would only leave messages without a reader.
        this.session.channels.release(owner, channels).catch(() => {})
      }
    }
    return iterate(this.session, subscribe, { signal })
  }

  /** Publishes a message; resolves with the result of the server. */
  async publish(params: PublishParams, options?: RequestOptions): Promise<Record<string, unknown>> {
    const method = 'chat.publish'
    return toCamel(await this.session.request(method, encode(method, params, PUBLISH), options))
  }

  /** @internal */
  protected override get eventsByListener(): Readonly<Record<string, keyof Events & string>> {
    return Object.fromEntries(this.#names().map((name) => [this.#events[name].listener, name]))
  }

  /** @internal */
  protected override added(): void {
    this.#updateWatches()
  }

  /** @internal */
  protected override removed(): void {
    this.#updateWatches()
  }

  #names(): (keyof Events & string)[] {
    return Object.keys(this.#events) as (keyof Events & string)[]
  }

  // Version 3 subscribes to messages if there are no listeners yet.
  #subscriptions(): string[] {
    const names = this.eventNames()
    return (names.length > 0 ? names : ['message' as const]).map((name) => this.#events[name].subscription)
  }

  #drop(channels: readonly string[]): void {
    this.#latest = undefined
    this.#watches.remove(channels)
    this.#updateWatches()
  }

  #updateWatches(): void {
    const handler = (name: keyof Events) => (event: SessionEvent) => {
      this.listeners.emit(name, this.#events[name].argumentOf(event))
    }
    this.#watches.update(new Map(this.eventNames().map((name) => [this.#events[name].type, handler(name)])))
  }

  #watch<Argument>(
    channels: readonly string[],
    { type, listener: name, argumentOf }: ChannelEvent<Argument>,
    listener: Listener<Argument>,
  ): () => void {
    const report = (error: unknown) => this.session.reportListenerError(error, name)
    const handle = (event: SessionEvent) => callListener(listener, argumentOf(event), name, report)
    const unwatch = channels.map((channel) => this.session.watch(type, channel, handle))
    return () => {
      for (const stop of unwatch) stop()
    }
  }

  // The listeners in the order of the options, which is that of the events in the subscription.
  #listenersOf(listening: Listening): [ChannelEvent<Events[keyof Events]>, Listener<Events[keyof Events]>][] {
    const byListener = new Map(this.#names().map((name) => [this.#events[name].listener, this.#events[name]]))
    const rules = Object.fromEntries([...byListener.keys()].map((name) => [name, callback]))
    encode('chat.subscribe', listening, { channels: required(channelList), ...rules })
    return Object.entries(listening).flatMap(([name, listener]) => {
      const event = byListener.get(name)
      return event && listener ? [[event, listener]] : []
    })
  }
}

function toList(method: string, channels: string | readonly string[]): readonly string[] {
  checkValue(method, 'channels', channels, channelNames)
  return typeof channels === 'string' ? [channels] : channels
}
