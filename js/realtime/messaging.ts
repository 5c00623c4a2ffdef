import type { MethodParams } from '../generated/realtime/methods.ts'
import type { Stop } from './clients/namespace.ts'
import { encode, type FieldsOf, list, required, text } from './fields.ts'
import { Message } from './message.ts'
import { toCamel } from './session/keys.ts'
import type { RequestOptions, SessionEvent } from './session/session.ts'
import { type TopicIteratorOptions, TopicNamespace, type TopicOptions } from './topic-namespace.ts'

/** The events of `messaging`. */
export interface MessagingEvents {
  /** A message was received. */
  'message.received': Message
  /** The state of a sent message changed. */
  'message.updated': Message
}

/** Options of `messaging.listen`. */
export interface MessagingListenOptions extends TopicOptions {
  /** Receives the inbound messages of the topics. */
  onMessageReceived?: ((message: Message) => unknown) | undefined
  /** Receives the states of messages that were sent with one of the topics as `context`. */
  onMessageUpdated?: ((message: Message) => unknown) | undefined
}

/** A message to send: `body`, `media` or both. */
export interface SendMessageOptions extends Omit<MethodParams['messaging.send'], 'fromNumber' | 'toNumber'> {
  /** A number of the project, in E.164 format. */
  from: string
  /** The number of the recipient, in E.164 format. */
  to: string
}

/** The result of `messaging.send`. */
export interface SendMessageResult {
  /** `200`. */
  readonly code: string
  /** A message of the server. */
  readonly message: string
  /** The id of the message. */
  readonly messageId: string
}

const EVENTS = { onMessageReceived: 'message.received', onMessageUpdated: 'message.updated' } as const

const FIELDS: FieldsOf<SendMessageOptions> = {
  from: required(text),
  to: required(text),
  body: text,
  media: list,
  tags: list,
  region: text,
  context: text,
}

/** SMS and MMS messages. */
export class Messaging extends TopicNamespace<MessagingEvents> {
  // The topics of sent messages. Listeners of `on` receive their states without receiving the
  // topic.
  #sent = new Set<string>([''])
  #stopOthers: (() => void) | undefined

  /** Sends a message. Its states are received on the topic `context`. */
  async send(message: SendMessageOptions, options?: RequestOptions): Promise<SendMessageResult> {
    const { from: from_number, to: to_number, ...more } = encode('messaging.send', message, FIELDS)
    const params = { from_number, to_number, ...more }
    if (message.context !== undefined) this.#sent.add(message.context)
    return toCamel(await this.session.request('messaging.send', params, options))
  }

  /** Receives messages and states of topics; resolves with a function that ends it. */
  async listen(listeners: MessagingListenOptions, options?: RequestOptions): Promise<Stop> {
    return this.listenTo(listeners, options)
  }

  /** Returns an iterator over the inbound messages of topics. */
  messages(options: TopicIteratorOptions = {}): AsyncIterableIterator<Message> {
    return this.iterateTopics<Message>('messaging.messages', 'onMessageReceived', options)
  }

  /** @internal */
  protected override get eventsByListener(): typeof EVENTS {
    return EVENTS
  }

  /** @internal */
  protected override watchTopic(topic: string, receive: (event: SessionEvent) => void): () => void {
    const received = this.session.watch('messaging.receive', topic, receive)
    const updated = this.session.watch('messaging.state', topic, receive)
    return () => {
      received()
      updated()
    }
  }

  /** @internal */
  protected override watchOthers(isWanted: boolean, receive: (event: SessionEvent) => void): void {
    if (!isWanted) {
      this.#stopOthers?.()
      this.#stopOthers = undefined
    }
    if (!isWanted || this.#stopOthers) return
    this.#stopOthers = this.session.watch('messaging.state', undefined, (event) => {
      const topic = event.key ?? ''
      if (this.#sent.has(topic) && !this.isWatched(topic)) receive(event)
    })
  }

  /** @internal */
  protected override receive({ name, payload }: SessionEvent): void {
    const event = name === 'messaging.receive' ? 'message.received' : 'message.updated'
    this.listeners.emit(event, new Message(payload))
  }
}
