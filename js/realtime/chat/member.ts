import { INSPECT, type Inspect, inspectJson } from '../../core/text.ts'
import type { RawChatMember } from '../../generated/realtime/types.ts'
import { toCamel } from '../session/keys.ts'

/** A member of a chat channel, as it was at the time of an event or list. */
export class ChatMember {
  #raw: RawChatMember
  #channel: string | undefined

  /** @internal `channel` is that of the event or list, for a member that does not contain it. */
  constructor(raw: RawChatMember, channel?: string) {
    this.#raw = raw
    this.#channel = channel
  }

  /** The member as the server sent it. */
  get raw(): RawChatMember {
    return this.#raw
  }

  /** The id of the member. */
  get id(): string {
    return this.#raw.id
  }

  /** The name of the channel. */
  get channel(): string {
    return this.#raw.channel ?? this.#channel
  }

  /** The state of the member in the channel, with keys in camelCase. */
  get state(): Record<string, unknown> {
    return toCamel(this.#raw.state ?? {})
  }

  /** The member with keys in camelCase. */
  toJSON(): Record<string, unknown> {
    return toCamel(this.#raw)
  }

  /** @internal */
  [INSPECT](_depth: number, options: object, inspect: Inspect): string {
    return inspectJson(this, options, inspect)
  }
}
