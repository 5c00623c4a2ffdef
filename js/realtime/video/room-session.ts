import type { RawEventPayloads } from '../../generated/realtime/types.ts'
import type { Stop } from '../clients/namespace.ts'
import { iterate, type Sink } from '../session/iterator.ts'
import { toCamel } from '../session/keys.ts'
import { checkIteratorOptions } from '../session/options.ts'
import type { RequestOptions, SessionEvent } from '../session/session.ts'
import { Deferred, limit, sessionClosed } from '../wait.ts'
import { ROOM_EVENT_KINDS, ROOM_WIRE_NAMES, type RoomEvent, type RoomEventName } from './events.ts'
import type { RoomListeners } from './listeners.ts'
import { dispatch, type Emit } from './room-dispatch.ts'
import { type KnownObjects, RoomMediaCommands } from './room-media.ts'
import { VideoSubscription } from './subscription.ts'

/** The wait for the state of the room after a subscription, in milliseconds. */
const SUBSCRIBED_TIMEOUT_MS = 10_000

/**
 * A room session: its properties, commands and events. Events arrive once there is a subscription:
 * `listen` and `subscribe` wait for it, and `on` makes it soon after.
 */
export class RoomSession extends RoomMediaCommands {
  #subscription: VideoSubscription = new VideoSubscription(this)
  #sinks = new Set<Sink<RoomEvent>>()
  #unwatch: (() => void)[] = []
  #hasEnded = false

  /**
   * Adds several listeners. Resolves when the server accepts the subscription to their events, with
   * a function that removes them.
   */
  async listen(listeners: RoomListeners, options?: RequestOptions): Promise<Stop> {
    return this.#subscription.addFor(() => this.addListeners(listeners), options)
  }

  /**
   * Subscribes to the events that have listeners. Resolves with the room session when its state,
   * which includes its members, has arrived.
   */
  async subscribe(options: RequestOptions = {}): Promise<this> {
    const arrived = new Deferred<void>()
    const remove = this.listeners.add('room.subscribed', () => arrived.resolve())
    const unlisten = this.session.onClosed((error) => arrived.reject(error ?? sessionClosed()))
    const wait = { timeoutMs: SUBSCRIBED_TIMEOUT_MS, ...options }
    this.watch()
    try {
      const isNew = await this.#subscription.add(['room.subscribed'], options)
      if (isNew) await limit('the state of the room session', wait, arrived.promise)
    } finally {
      unlisten()
      remove()
      this.#release()
    }
    return this
  }

  /** Iterates over the events of the room session until it ends. */
  events(options: Pick<RequestOptions, 'signal'> = {}): AsyncIterableIterator<RoomEvent> {
    checkIteratorOptions(options, 'room.events')
    const { signal } = options
    const subscribe = (sink: Sink<RoomEvent>) => {
      this.#sinks.add(sink)
      this.watch()
      this.#subscription.add(ROOM_EVENT_KINDS, { signal }).catch(sink.fail)
      return () => {
        this.#sinks.delete(sink)
        this.#release()
      }
    }
    return iterate(this.session, subscribe, { signal })
  }

  /** @internal */
  override subscribeFor(names: readonly RoomEventName[]): void {
    this.session.background(() => this.#subscription.reportFailure(this.#subscription.add(names)))
  }

  /** @internal */
  protected override added(): void {
    if (this.#hasEnded) return
    this.watch()
    this.#subscription.schedule()
  }

  /** @internal */
  protected override removed(): void {
    this.#release()
  }

  /** @internal */
  protected override watch(): void {
    if (this.#hasEnded || this.#unwatch.length > 0) return
    const handle = (event: SessionEvent) => this.#handle(event)
    this.#unwatch = ROOM_WIRE_NAMES.map((name) => this.session.watch(name, this.id, handle))
    // The only event of a room session that may contain the id in the room session alone.
    this.#unwatch.push(
      this.session.watch('video.room.subscribed', undefined, (event) => this.#subscribed(event)),
    )
    this.#unwatch.push(this.session.onClosed((error) => this.#abandon(error)))
  }

  // Events are received as long as a listener, an iterator or a running action needs them.
  #release(): void {
    const isBusy = this.#mediaLists.some((list) => list.isBusy)
    if (isBusy || this.#sinks.size > 0 || this.listeners.count() > 0) return
    for (const unwatch of this.#unwatch.splice(0)) unwatch()
  }

  #handle(event: SessionEvent): void {
    const emit: Emit = (name, value) => this.listeners.emit(name, value)
    dispatch(event, this, this.known, emit)
    for (const { push } of this.#sinks) push(eventOf(event))
    if (event.name === 'video.room.ended') this.#end()
    else this.#release()
  }

  #subscribed(event: SessionEvent): void {
    // The server decides the shape of its payloads.
    const { room_session: room } = event.payload as Partial<RawEventPayloads['video.room.subscribed']>
    if (event.key === undefined && room?.id === this.id) this.#handle(event)
  }

  #end(): void {
    this.#hasEnded = true
    for (const list of this.#mediaLists) list.finish()
    for (const { end } of [...this.#sinks]) end()
    for (const unwatch of this.#unwatch.splice(0)) unwatch()
  }

  #abandon(error: unknown): void {
    const reason = error ?? sessionClosed()
    for (const list of this.#mediaLists) list.abandon(reason)
  }

  get #mediaLists(): readonly KnownObjects['recording' | 'playback' | 'stream'][] {
    const { recording, playback, stream } = this.known
    return [recording, playback, stream]
  }
}

function eventOf({ name, payload, timestamp }: SessionEvent): RoomEvent {
  // Only events of the table are watched, and the server decides the shape of their payloads.
  return { type: name, params: toCamel(payload), raw: payload, timestamp } as unknown as RoomEvent
}
