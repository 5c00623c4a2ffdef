import type { Stop, Style } from '../clients/namespace.ts'
import type { RequestOptions, Session, SessionEvent } from '../session/session.ts'
import { type TopicIteratorOptions, TopicNamespace, type TopicOptions } from '../topic-namespace.ts'
import type { Call } from './call.ts'
import { DeviceBuilder } from './device-builder.ts'
import type { DevicePlan } from './devices.ts'
import {
  type DialOptions,
  type DialPhoneOptions,
  type DialSipOptions,
  dial,
  dialOneParams,
  dialParams,
} from './dial.ts'
import { Playlist } from './playlist.ts'
import { CallRegistry } from './registry.ts'

/** The events of `voice`. */
export interface VoiceEvents {
  /** An inbound call was received. It rings until it is answered, ended or passed. */
  'call.received': Call
}

/** Options of `voice.listen`. */
export interface VoiceListenOptions extends TopicOptions {
  /** Receives the inbound calls of the topics. */
  onCallReceived?: ((call: Call) => unknown) | undefined
}

const EVENTS = { onCallReceived: 'call.received' } as const

/** Calls: receives and dials them. */
export class Voice extends TopicNamespace<VoiceEvents> {
  /** Builds the devices of a dial or a connection. */
  static readonly DeviceBuilder: typeof DeviceBuilder = DeviceBuilder
  /** Builds media that are played one after the other. */
  static readonly Playlist: typeof Playlist = Playlist
  #calls: CallRegistry

  /** @internal */
  constructor(session: Session, style: Style, topics?: readonly string[]) {
    super(session, style, topics)
    this.#calls = new CallRegistry(session, style)
  }

  /** Receives the inbound calls of topics; resolves with a function that ends it. */
  async listen(listeners: VoiceListenOptions, options?: RequestOptions): Promise<Stop> {
    return this.listenTo(listeners, options)
  }

  /**
   * Returns an iterator over the inbound calls of topics. Calls that were not read when it ends are
   * passed to another client.
   */
  calls(options: TopicIteratorOptions = {}): AsyncIterableIterator<Call> {
    const waiting = new Set<Call>()
    const received = this.iterateTopics<Call>('voice.calls', 'onCallReceived', options, (call) =>
      waiting.add(call),
    )
    return passUnread(received, waiting)
  }

  /**
   * Dials devices, and resolves with the call that was answered. The argument is a
   * `Voice.DeviceBuilder`, or has one as `devices`.
   */
  async dial(params: DialOptions | DevicePlan, options?: RequestOptions): Promise<Call> {
    const listen = 'listen' in Object(params) ? Object(params).listen : undefined
    return dial(this.#calls, dialParams(params), listen, options)
  }

  /** Dials a phone number, and resolves with the call when it is answered. */
  async dialPhone(params: DialPhoneOptions, options?: RequestOptions): Promise<Call> {
    return dial(this.#calls, dialOneParams('voice.dialPhone', 'phone', params), params.listen, options)
  }

  /** Dials a SIP endpoint, and resolves with the call when it is answered. */
  async dialSip(params: DialSipOptions, options?: RequestOptions): Promise<Call> {
    return dial(this.#calls, dialOneParams('voice.dialSip', 'sip', params), params.listen, options)
  }

  /** @internal */
  protected override get eventsByListener(): typeof EVENTS {
    return EVENTS
  }

  /** @internal */
  protected override watchTopic(topic: string, receive: (event: SessionEvent) => void): () => void {
    const release = this.#calls.hold()
    const stop = this.session.watch('calling.call.receive', topic, receive)
    return () => {
      stop()
      release()
    }
  }

  /** @internal */
  protected override receive({ payload }: SessionEvent): void {
    this.listeners.emit('call.received', this.#calls.add(payload))
  }
}

// A call that was not read would ring until the caller hangs up.
function passUnread(received: AsyncIterableIterator<Call>, waiting: Set<Call>): AsyncIterableIterator<Call> {
  const iterator: AsyncIterableIterator<Call> = {
    async next() {
      const result = await received.next()
      if (!result.done) waiting.delete(result.value)
      return result
    },
    async return() {
      for (const call of waiting) call.pass().catch(() => {})
      waiting.clear()
      await received.return?.()
      return { done: true, value: undefined }
    },
    [Symbol.asyncIterator]: () => iterator,
  }
  return iterator
}
