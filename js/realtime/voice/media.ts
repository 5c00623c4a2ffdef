// What a call plays: files, spoken text, silence and ringtones.

import { string } from '../../core/option-rules.ts'
import { formatPath } from '../../core/text.ts'
import type { AudioParams, RingtoneParams, SilenceParams, TtsParams } from '../../generated/realtime/types.ts'
import { encode, type FieldsOf, number, reject, required, text } from '../fields.ts'
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

const filled = required(string)

/** The fields of each type of media. */
const MEDIA: Readonly<{
  audio: FieldsOf<AudioParams>
  tts: FieldsOf<TtsParams>
  silence: FieldsOf<SilenceParams>
  ringtone: FieldsOf<RingtoneParams>
}> = {
  audio: { url: filled },
  tts: { text: filled, language: text, gender: text, voice: text },
  silence: { duration: required(number) },
  ringtone: { name: filled, duration: number },
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
  if (!isMediaType(type))
    return reject(command, formatPath(path, ['type']), "'audio', 'tts', 'silence' or 'ringtone'", type)
  return { type, params: encode(command, params, MEDIA[type], path) }
}

function isMediaType(type: unknown): type is keyof typeof MEDIA {
  return Object.hasOwn(MEDIA, String(type))
}
