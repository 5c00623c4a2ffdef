// What a call plays: files, spoken text, silence and ringtones.

import { formatPath } from '../../core/text.ts'
import type { AudioParams, RingtoneParams, SilenceParams, TtsParams } from '../../generated/realtime/types.ts'
import { reject, snakeKeys } from '../fields.ts'
import type { WireObject } from '../session/session.ts'

/** One item of a playlist. */
export type Media =
  | ({ type: 'audio' } & AudioParams)
  | ({ type: 'tts' } & TtsParams)
  | ({ type: 'silence' } & SilenceParams)
  | ({ type: 'ringtone' } & RingtoneParams)

/** Items that are played one after the other, such as a `Voice.Playlist`. */
export interface MediaList {
  readonly media: readonly Media[]
  /** The volume in dB, from -40 to 40. */
  readonly volume?: number | undefined
}

/** The field that each type of media needs. */
const NEEDED: Readonly<Record<string, [name: string, type: 'string' | 'number']>> = {
  audio: ['url', 'string'],
  tts: ['text', 'string'],
  silence: ['duration', 'number'],
  ringtone: ['name', 'string'],
}

/**
 * Returns items as the server expects them: `{ type, params }`.
 *
 * @throws {ValidationError} `invalid_arguments`
 */
export function wireMedia(command: string, path: string, media: unknown): WireObject[] {
  if (!Array.isArray(media) || media.length === 0)
    reject(command, path, 'an array with at least one item', media)
  return media
    .flat(Number.POSITIVE_INFINITY)
    .map((item, index) => wireItem(command, `${path}[${index}]`, item))
}

/**
 * Returns an item as the server expects it.
 *
 * @throws {ValidationError} `invalid_arguments`
 */
export function wireItem(command: string, path: string, item: unknown): WireObject {
  const { type, ...params }: WireObject = Object(item)
  const needed = Object.hasOwn(NEEDED, String(type)) ? NEEDED[String(type)] : undefined
  if (!needed)
    return reject(command, formatPath(path, ['type']), "'audio', 'tts', 'silence' or 'ringtone'", type)
  const [name, expected] = needed
  const value = params[name]
  if (typeof value !== expected || value === '')
    reject(command, formatPath(path, [name]), `a ${expected}`, value)
  return { type, params: snakeKeys(params) }
}
