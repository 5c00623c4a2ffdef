import { INSPECT, type Inspect, inspectJson } from '../../core/text.ts'
import type { ChatMessageData, RawChatMessage } from '../../generated/realtime/types.ts'
import { toCamel } from '../session/keys.ts'
import { ChatMember } from './member.ts'

/** An event with a message, which parses its payload on first access, or an entry of a list. */
export interface MessageSource {
  readonly payload: { readonly channel: string; readonly message: RawChatMessage }
}

/** A message in a PubSub channel. */
export class PubSubMessage {
  // Replaced on first access, because an event keeps its whole batch in memory.
  #source: MessageSource
  #isRead = false
  #data: ChatMessageData | undefined

  /** @internal */
  constructor(source: MessageSource) {
    this.#source = source
  }

  /** The message as the server sent it. */
  get raw(): RawChatMessage {
    return Object(this.#payload.message)
  }

  /** The id of the message. */
  get id(): string {
    return this.raw.id
  }

  /** The name of the channel. */
  get channel(): string {
    return this.raw.channel ?? this.#payload.channel
  }

  /** The content. The keys of an object are in camelCase. */
  get content(): unknown {
    const { content } = this.raw
    return typeof content === 'object' ? this.#converted.content : content
  }

  /** The metadata, with keys in camelCase. */
  get meta(): Record<string, unknown> | undefined {
    return this.#converted.meta
  }

  /** The time at which the message was published. */
  get publishedAt(): Date {
    return this.#converted.publishedAt
  }

  /** The message with keys in camelCase. */
  toJSON(): Record<string, unknown> {
    const { member: _, ...message } = this.raw
    return { ...toCamel(message), channel: this.channel }
  }

  /** @internal */
  [INSPECT](_depth: number, options: object, inspect: Inspect): string {
    return inspectJson(this, options, inspect)
  }

  get #converted(): ChatMessageData {
    this.#data ??= toCamel<ChatMessageData>(this.raw)
    return this.#data
  }

  get #payload(): MessageSource['payload'] {
    if (!this.#isRead) this.#source = { payload: this.#source.payload }
    this.#isRead = true
    return this.#source.payload
  }
}

/** A message in a chat channel. */
export class ChatMessage extends PubSubMessage {
  /** The member that sent the message. */
  get member(): ChatMember | undefined {
    const { member } = this.raw
    return member && new ChatMember(member, this.channel)
  }

  /** The message with keys in camelCase. */
  override toJSON(): Record<string, unknown> {
    const { member } = this
    return { ...super.toJSON(), ...(member && { member: member.toJSON() }) }
  }
}
