import { isRecord } from '../../core/option-rules.ts'
import type { BatchItem } from '../../node/batch-item.ts'

/** An object as the server sends and reads it, with names in snake_case. */
export type WireObject = Record<string, unknown>

/** An event of the server. */
export interface SessionEvent {
  /** The wire name: `video.room.started`. */
  readonly name: string
  /** The id of the object of the event: of its call, room session, topic, chat channel or dial. */
  readonly key: string | undefined
  /** The channel that the event was sent to: `video.rooms.<project id>`. */
  readonly channel: string | undefined
  /** The topic. */
  readonly context: string | undefined
  /** Seconds since the epoch, by the clock of the server. */
  readonly timestamp: number | undefined
  /** The payload as the server wrote it. It is parsed on first access. */
  readonly payload: WireObject
}

type Routing = [channel: string | null, context: string | null, timestamp: number | null]

/** An event in a batch. Its strings are cut out and parsed on first access. */
export class BatchEvent implements SessionEvent {
  readonly name: string
  readonly key: string | undefined
  #item: BatchItem
  #routing: Routing | undefined
  #payload: WireObject | undefined

  /** The first string of the item is the wire name and, if there is one, a line with the key. */
  constructor(item: BatchItem) {
    this.#item = item
    const head = item.first
    const end = head.indexOf('\n')
    this.name = end < 0 ? head : head.slice(0, end)
    this.key = end < 0 ? undefined : head.slice(end + 1)
  }

  get channel(): string | undefined {
    return this.#route[0] ?? undefined
  }

  get context(): string | undefined {
    return this.#route[1] ?? undefined
  }

  get timestamp(): number | undefined {
    return this.#route[2] ?? undefined
  }

  get payload(): WireObject {
    this.#payload ??= parseObject(this.#item.third)
    return this.#payload
  }

  get #route(): Routing {
    const parse = (): Routing => JSON.parse(this.#item.second)
    this.#routing ??= parse()
    return this.#routing
  }
}

/** Parses JSON of the server; a value that is not an object becomes an empty one. */
export function parseObject(json: string): WireObject {
  const value: unknown = JSON.parse(json)
  return isRecord(value) ? value : {}
}
