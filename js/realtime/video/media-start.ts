import { callback, checkOptions, isRecord, record } from '../../core/option-rules.ts'
import { describe } from '../../core/text.ts'
import { type ActionPromise, promiseOf } from '../action-promise.ts'
import type { Stop, Style } from '../clients/namespace.ts'
import { checkValue, encode, type Field } from '../fields.ts'
import { invalidArguments } from '../invalid-arguments.ts'
import { checkRequest } from '../session/requests.ts'
import type { RequestOptions, WireObject } from '../session/session.ts'
import { limit } from '../wait.ts'
import type { RoomEventName } from './events.ts'
import type { MediaNoun, MediaPhase, RawMedia } from './media.ts'
import type { ListedMedia, MediaList } from './media-list.ts'

/** The wait for the event of a start whose result does not contain the object, in milliseconds. */
const START_TIMEOUT_MS = 10_000

/** The room session in which something starts. */
export interface StartingRoom {
  readonly style: Style
  send(method: string, params: WireObject, options?: RequestOptions): Promise<WireObject>
  /** Subscribes to the events of listeners. A failure is reported, and the start goes on. */
  subscribeFor(names: readonly RoomEventName[]): void
}

/** A recording, playback or stream that can be started. */
export interface StartedMedia<Raw, Listeners> extends ListedMedia<Raw> {
  readonly style: Style
  readonly hasEnded: boolean
  onStarted(): Promise<this>
  ended(options?: RequestOptions): Promise<this>
  listen(listeners: Listeners): Promise<Stop>
  emitPhase(phase: MediaPhase): void
}

/** How one kind of media is started. */
export interface MediaKind<Raw extends RawMedia, Media> {
  readonly noun: MediaNoun
  /** The event of each listener. */
  readonly events: Readonly<Record<string, RoomEventName>>
  /** The fields of the params. */
  readonly fields: Readonly<Record<string, Field>>
  /** The prototype of the class. */
  readonly prototype: Media
  readonly list: MediaList<Raw, Media & ListedMedia<Raw>>
}

/** What a start was called with. */
export interface StartArguments<Listeners> {
  /** The argument of the method, which must be an object. */
  readonly argument: unknown
  readonly params: object
  readonly listen: Listeners | undefined
  readonly options: RequestOptions | undefined
}

/** Starts a recording, playback or stream; returns its promise. */
export function startMedia<
  Raw extends RawMedia,
  Listeners extends object,
  Media extends StartedMedia<Raw, Listeners>,
>(room: StartingRoom, kind: MediaKind<Raw, Media>, start: StartArguments<Listeners>): ActionPromise<Media> {
  const started = begin(room, kind, start)
  // The object does not exist yet. Its prototype has the names of its members.
  const pending: Media = Object.create(kind.prototype as object, {
    style: { value: room.style },
    onStarted: { value: () => started },
    ended: { value: () => started.then((media) => media.ended()) },
  })
  return promiseOf(`the ${kind.noun}`, pending, start.options)
}

async function begin<
  Raw extends RawMedia,
  Listeners extends object,
  Media extends StartedMedia<Raw, Listeners>,
>(
  room: StartingRoom,
  kind: MediaKind<Raw, Media>,
  { argument, params, listen, options }: StartArguments<Listeners>,
): Promise<Media> {
  const { noun, list } = kind
  const method = `video.${noun}.start`
  if (argument !== undefined) checkValue(method, 'params', argument, record)
  const body = encode(method, params, kind.fields)
  checkRequest(method, options)
  if (listen) room.subscribeFor(eventsOf(method, listen, kind.events))
  const next = list.expect()
  try {
    const { [noun]: raw } = await room.send(method, body, options)
    const wait = () =>
      limit(`the start of the ${noun}`, { timeoutMs: START_TIMEOUT_MS, ...options }, next.promise)
    // The server decides the shape of its results.
    const media = isRecord(raw) ? list.update(raw as unknown as Raw) : await wait()
    if (!media.hasEnded) list.track(media)
    if (listen) await media.listen(listen)
    // The event of the start arrived before the result of the request.
    if (listen && list.hasStarted(media)) media.emitPhase('started')
    return media
  } finally {
    list.settle(next)
  }
}

// The listeners are checked before the start, which they could not take back.
function eventsOf(
  method: string,
  listen: object,
  events: Readonly<Record<string, RoomEventName>>,
): RoomEventName[] {
  const rules = Object.fromEntries(Object.keys(events).map((name) => [name, callback]))
  const problems = isRecord(listen)
    ? checkOptions(listen, rules, 'listen')
    : [{ path: 'listen', expected: 'an object', got: describe(listen) }]
  if (problems.length > 0) throw invalidArguments(problems, { name: method })
  return Object.entries(events).flatMap(([name, event]) => (Reflect.get(listen, name) ? [event] : []))
}
