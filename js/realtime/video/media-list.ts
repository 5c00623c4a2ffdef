import { SignalWireError } from '../../core/errors.ts'
import { Deferred } from '../wait.ts'
import type { RawMedia } from './media.ts'

/** What a list does with a recording, playback or stream. */
export interface ListedMedia<Raw> {
  readonly id: string
  merge(raw: Raw): void
  finish(): void
  abandon(error: unknown): void
}

/** The next object of a list that starts. */
export type NextStart<Media> = Deferred<Media>

/** The recordings, playbacks or streams of a room session that events update. */
export class MediaList<Raw extends RawMedia, Media extends ListedMedia<Raw>> {
  #tracked = new Map<string, Media>()
  #started = new WeakSet<Media>()
  #ended = new Set<string>()
  #starts = new Set<NextStart<Media>>()
  // The starts that no object has resolved yet.
  #waiting: NextStart<Media>[] = []
  #create: (raw: Raw, track: () => void) => Media
  #onTracked: () => void

  /** `track` makes events update the object. `onTracked` is called when an object needs events. */
  constructor(create: (raw: Raw, track: () => void) => Media, onTracked: () => void) {
    this.#create = create
    this.#onTracked = onTracked
  }

  /** Whether an object needs events. */
  get isBusy(): boolean {
    return this.#tracked.size > 0 || this.#starts.size > 0
  }

  /** Updates an object, or creates it. */
  update(raw: Raw): Media {
    const known = this.#tracked.get(raw.id)
    known?.merge(raw)
    if (known) return known
    const media: Media = this.#create(raw, () => this.track(media))
    return media
  }

  /** Lets events update an object from now on. */
  track(media: Media): void {
    this.#tracked.set(media.id, this.#tracked.get(media.id) ?? media)
    this.#onTracked()
  }

  /** Whether the event of its start has arrived. */
  hasStarted(media: Media): boolean {
    return this.#started.has(media)
  }

  /** The event of a start. */
  start(raw: Raw): Media {
    const isNew = !this.#tracked.has(raw.id)
    const media = this.update(raw)
    this.#started.add(media)
    this.track(media)
    if (isNew) this.#waiting.shift()?.resolve(media)
    return media
  }

  /** The event of a change. */
  change(raw: Raw): Media {
    const media = this.update(raw)
    this.track(media)
    return media
  }

  /** The event of an end. */
  end(raw: Raw): Media {
    const media = this.update(raw)
    media.finish()
    // The result of the request that started it may arrive after its end.
    if (this.#starts.size > 0) this.#ended.add(media.id)
    else this.#tracked.delete(media.id)
    return media
  }

  /** Begins to wait for a start. */
  expect(): NextStart<Media> {
    const start: NextStart<Media> = new Deferred<Media>()
    this.#starts.add(start)
    this.#waiting.push(start)
    this.#onTracked()
    return start
  }

  /** Ceases to wait for a start. */
  settle(start: NextStart<Media>): void {
    this.#starts.delete(start)
    this.#waiting = this.#waiting.filter((waiting) => waiting !== start)
    if (this.#starts.size > 0) return
    for (const id of this.#ended) this.#tracked.delete(id)
    this.#ended.clear()
  }

  /** The room session has ended, and so has all of it. */
  finish(): void {
    const message = 'it did not start: the room session has ended.'
    for (const media of this.#tracked.values()) media.finish()
    this.#clear(new SignalWireError(message, { code: 'room_ended' }))
  }

  /** The session is closed. */
  abandon(error: unknown): void {
    for (const media of this.#tracked.values()) media.abandon(error)
    this.#clear(error)
  }

  #clear(error: unknown): void {
    for (const start of this.#starts) start.reject(error)
    this.#tracked.clear()
    this.#ended.clear()
  }
}
