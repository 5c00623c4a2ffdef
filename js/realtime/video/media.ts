import { SignalWireError } from '../../core/errors.ts'
import { INSPECT, type Inspect, inspectJson } from '../../core/text.ts'
import type { RawRoomStream } from '../../generated/realtime/types.ts'
import { Namespace, type Stop } from '../clients/namespace.ts'
import { toCamel } from '../session/keys.ts'
import { checkRequest } from '../session/requests.ts'
import type { RequestOptions, Session, WireObject } from '../session/session.ts'
import { Deferred, isGone, limit } from '../wait.ts'

/** What recordings, playbacks and streams have in common on the wire. Times are epoch seconds. */
export type RawMedia = Pick<RawRoomStream, 'id' | 'state' | 'started_at' | 'ended_at'>

/** The word for a recording, playback or stream in the names of its methods and fields. */
export type MediaNoun = 'recording' | 'playback' | 'stream'

/** What an event of a recording, playback or stream reports. */
export type MediaPhase = 'started' | 'updated' | 'ended'

/** The room session of a recording, playback or stream. */
export interface MediaRoom {
  readonly id: string
  readonly roomId: string
  readonly session: Session
  readonly send: (method: string, params: WireObject, options?: RequestOptions) => Promise<WireObject>
}

/** What recordings, playbacks and streams of a room session have in common. */
export abstract class RoomMedia<
  Raw extends RawMedia,
  Events extends object,
  Listeners extends object,
> extends Namespace<Events> {
  readonly #noun: MediaNoun
  readonly #room: MediaRoom
  #ended: Deferred<this> = new Deferred<this>()
  #raw: Raw
  #hasEnded = false
  #track: () => void

  /** @internal `track` makes the room session update this object. */
  constructor(noun: MediaNoun, room: MediaRoom, raw: Raw, track: () => void) {
    super(room.session, 'native')
    this.#noun = noun
    this.#room = room
    this.#raw = raw
    this.#track = track
  }

  /** The object as the server sent it, with the fields of all events so far. */
  get raw(): Raw {
    return this.#raw
  }

  /** The id. */
  get id(): string {
    return this.#raw.id
  }

  /** The id of the room session. */
  get roomSessionId(): string {
    return this.#room.id
  }

  /** The id of the room. */
  get roomId(): string {
    return this.#room.roomId
  }

  /** The time of the start. */
  get startedAt(): Date | undefined {
    return toDate(this.#raw.started_at)
  }

  /** The time of the end. */
  get endedAt(): Date | undefined {
    return toDate(this.#raw.ended_at)
  }

  /** Whether it has ended. */
  get hasEnded(): boolean {
    return this.#hasEnded || this.#raw.state === 'completed'
  }

  /** Resolves with this object, which has started. */
  async onStarted(): Promise<this> {
    return this
  }

  /** Resolves with this object when it has ended, at the latest with its room session. */
  async ended(options: RequestOptions = {}): Promise<this> {
    checkRequest(`${this.#noun}.ended`, options)
    if (this.hasEnded) return this
    this.#track()
    return limit(`the ${this.#noun}`, options, this.#ended.promise)
  }

  /**
   * Adds several listeners; resolves with a function that removes them. The events arrive if the
   * room session is subscribed to them, or if this client started what they are about.
   */
  async listen(listeners: Listeners): Promise<Stop> {
    const remove = this.addListeners(listeners)
    return async () => remove()
  }

  /** The fields in camelCase. */
  toJSON(): Record<string, unknown> {
    return toCamel(this.#raw)
  }

  /** @internal */
  [INSPECT](_depth: number, options: object, inspect: Inspect): string {
    return inspectJson(this, options, inspect)
  }

  /** @internal Replaces the fields that a newer state contains. */
  merge(raw: Raw): void {
    this.#raw = { ...this.#raw, ...raw }
    if (this.hasEnded) this.finish()
  }

  /** @internal It has ended, with or without an event. */
  finish(): void {
    this.#hasEnded = true
    this.#ended.resolve(this)
  }

  /** @internal The session is closed, so there will be no event of the end. */
  abandon(error: unknown): void {
    this.#ended.reject(error)
  }

  /** @internal Calls the listeners of this object. */
  abstract emitPhase(phase: MediaPhase): void

  /** @internal */
  protected override added(): void {
    if (!this.hasEnded) this.#track()
  }

  /** @internal Sends a command. If the server does not know the id, it has ended. */
  protected async command(name: string, params: WireObject, options?: RequestOptions): Promise<void> {
    const method = `video.${this.#noun}.${name}`
    if (this.hasEnded) {
      throw new SignalWireError(`${method} was not sent: the ${this.#noun} has ended.`, {
        code: 'action_ended',
      })
    }
    try {
      await this.#room.send(method, { [`${this.#noun}_id`]: this.id, ...params }, options)
    } catch (error) {
      if (isGone(error)) this.finish()
      throw error
    }
  }

  /** @internal Sends `stop`. What has ended meanwhile is stopped as well. */
  protected async end(options?: RequestOptions): Promise<void> {
    checkRequest(`video.${this.#noun}.stop`, options)
    try {
      if (!this.hasEnded) await this.command('stop', {}, options)
    } catch (error) {
      if (!isGone(error)) throw error
    }
  }
}

function toDate(seconds: number | undefined): Date | undefined {
  return seconds ? new Date(seconds * 1000) : undefined
}
