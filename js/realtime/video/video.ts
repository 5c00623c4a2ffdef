import { string } from '../../core/option-rules.ts'
import type { RawEventPayloads, RawRoomSession } from '../../generated/realtime/types.ts'
import { Namespace, type Stop } from '../clients/namespace.ts'
import { checkValue } from '../fields.ts'
import { listOf } from '../payload.ts'
import { iterate, type Sink } from '../session/iterator.ts'
import { checkIteratorOptions } from '../session/options.ts'
import type { RequestOptions, SessionEvent } from '../session/session.ts'
import type { VideoEvents } from './events.ts'
import type { VideoListeners } from './listeners.ts'
import { RoomSession } from './room-session.ts'
import { Rooms } from './rooms.ts'
import { VideoSubscription } from './subscription.ts'

/** The event of each listener. */
const EVENTS_BY_LISTENER = { onRoomStarted: 'room.started', onRoomEnded: 'room.ended' } as const

/** The names for `on`. */
const EVENT_NAMES = ['room.started', 'room.updated', 'room.ended']

/**
 * The room sessions of a project: their start and end as events, and lists of those that run.
 * `listen` and `subscribe` wait for the subscription to the events, and `on` makes it soon after.
 */
export class Video extends Namespace<VideoEvents> {
  #rooms: Rooms = new Rooms((raw) => new RoomSession(this.session, this.style, raw))
  #subscription: VideoSubscription = new VideoSubscription(this)
  #watches = new Map<keyof VideoEvents, () => void>()

  /**
   * Adds listeners. Resolves when the server accepts the subscription to their events, with a
   * function that removes them.
   */
  async listen(listeners: VideoListeners, options?: RequestOptions): Promise<Stop> {
    return this.#subscription.addFor(() => this.addListeners(listeners), options)
  }

  /** Subscribes to the events that have listeners; resolves when the server accepts it. */
  async subscribe(options?: RequestOptions): Promise<void> {
    await this.#subscription.add([], options)
  }

  /** Iterates over the room sessions that start from now on. */
  rooms(options: Pick<RequestOptions, 'signal'> = {}): AsyncIterableIterator<RoomSession> {
    checkIteratorOptions(options, 'video.rooms')
    const { signal } = options
    const subscribe = ({ push, fail }: Sink<RoomSession>) => {
      const remove = this.listeners.add('room.started', push)
      this.#watchListened()
      this.#subscription.add([], { signal }).catch(fail)
      return () => {
        remove()
        this.#watchListened()
      }
    }
    return iterate(this.session, subscribe, { signal })
  }

  /** Resolves with the room sessions that run. */
  async getRoomSessions(options?: RequestOptions): Promise<{ roomSessions: RoomSession[] }> {
    const { rooms } = await this.session.request('video.rooms.get', {}, options)
    return { roomSessions: listOf<RawRoomSession>(rooms).map((raw) => this.#rooms.update(raw)) }
  }

  /** Resolves with a room session that runs. */
  async getRoomSessionById(id: string, options?: RequestOptions): Promise<{ roomSession: RoomSession }> {
    checkValue('video.room.get', 'id', id, string)
    const { room } = await this.session.request('video.room.get', { room_session_id: id }, options)
    return { roomSession: this.#rooms.update(Object(room)) }
  }

  /** @internal The channel of the events of all rooms. */
  get eventChannel(): string {
    return 'video.rooms'
  }

  /** @internal */
  protected override get eventsByListener(): Readonly<Record<string, keyof VideoEvents>> {
    return EVENTS_BY_LISTENER
  }

  /** @internal */
  protected override get eventNamesOfClass(): readonly string[] {
    return EVENT_NAMES
  }

  /** @internal */
  protected override added(): void {
    this.#watchListened()
    this.#subscription.schedule()
  }

  /** @internal */
  protected override removed(): void {
    this.#watchListened()
  }

  // Watches the events that have listeners, and no others.
  #watchListened(): void {
    const names = new Set(this.listeners.names())
    for (const [name, unwatch] of this.#watches) {
      if (names.has(name)) continue
      unwatch()
      this.#watches.delete(name)
    }
    for (const name of names) {
      if (this.#watches.has(name)) continue
      const handle = (event: SessionEvent) => this.#emit(name, event)
      this.#watches.set(name, this.session.watch(`video.${name}`, undefined, handle))
    }
  }

  #emit(name: keyof VideoEvents, { payload, key }: SessionEvent): void {
    // The server decides the shape of its payloads.
    const { room_session: raw } = payload as Partial<RawEventPayloads['video.room.started']>
    if (raw) this.listeners.emit(name, this.#rooms.update({ ...raw, id: raw.id ?? key }))
    this.#watchListened()
  }
}
