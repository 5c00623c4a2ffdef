import type { OpenString } from '../core/types.ts'
import type { MessageDirection, MessageState, RawMessage } from '../generated/realtime/types.ts'
import { toCamel } from './session/keys.ts'
import type { WireObject } from './session/session.ts'

/** An SMS or MMS message. */
export class Message {
  /** The id. */
  readonly id: string
  /** The state. */
  readonly state: OpenString<MessageState>
  /** The topic. */
  readonly context: string | undefined
  /** The number of the sender. */
  readonly from: string
  /** The number of the recipient. */
  readonly to: string
  /** Whether the message was received (`inbound`) or sent (`outbound`). */
  readonly direction: OpenString<MessageDirection>
  /** The text. */
  readonly body: string | undefined
  /** The URLs of media. */
  readonly media: readonly string[]
  /** The number of segments. */
  readonly segments: number | undefined
  /** The tags. */
  readonly tags: readonly string[]
  /** Why the message was not delivered. */
  readonly reason: string | undefined
  #raw: WireObject

  /** @internal */
  constructor(raw: WireObject) {
    // The server decides the types; those of the documentation are assumed.
    const payload = raw as unknown as RawMessage
    this.#raw = raw
    this.id = payload.message_id
    this.state = payload.message_state
    this.context = payload.context
    this.from = payload.from_number
    this.to = payload.to_number
    this.direction = payload.direction
    this.body = payload.body
    this.media = payload.media ?? []
    this.segments = payload.segments
    this.tags = payload.tags ?? []
    this.reason = payload.reason
  }

  /** The message as the server sent it. */
  get raw(): WireObject {
    return this.#raw
  }

  /** Returns the message with names in camelCase. */
  toJSON(): Record<string, unknown> {
    return toCamel(this.#raw)
  }
}
