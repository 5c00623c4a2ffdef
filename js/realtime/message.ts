import type { OpenString } from '../core/types.ts'
import type { MessageDirection, MessageState } from '../generated/realtime/types.ts'
import { listOf, numberOf, textOf } from './payload.ts'
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
    this.#raw = raw
    this.id = textOf(raw, 'message_id') ?? ''
    this.state = textOf(raw, 'message_state') ?? ''
    this.context = textOf(raw, 'context')
    this.from = textOf(raw, 'from_number') ?? ''
    this.to = textOf(raw, 'to_number') ?? ''
    this.direction = textOf(raw, 'direction') ?? ''
    this.body = textOf(raw, 'body')
    this.media = textsOf(raw, 'media')
    this.segments = numberOf(raw, 'segments')
    this.tags = textsOf(raw, 'tags')
    this.reason = textOf(raw, 'reason')
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

function textsOf(payload: WireObject, name: string): readonly string[] {
  return listOf(payload[name]).map(String)
}
