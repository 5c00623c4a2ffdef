import { record } from '../../core/option-rules.ts'
import type { AudioParams, RingtoneParams, SilenceParams, TtsParams } from '../../generated/realtime/types.ts'
import { checkValue } from '../fields.ts'
import type { Media, MediaList } from './media.ts'

/**
 * Media that a call plays one after the other.
 *
 * ```js
 * const { Playlist } = Voice
 * const welcome = Playlist.TTS({ text: 'Welcome' })
 * await call.play(new Playlist({ volume: 2 }).add(welcome).add(Playlist.Silence({ duration: 1 })))
 * ```
 */
export class Playlist implements MediaList {
  #media: Media[] = []
  #volume: number | undefined

  /** `volume` is in dB, from -40 to 40. */
  constructor(options: { volume?: number | undefined } = {}) {
    checkValue('Voice.Playlist', 'options', options, record)
    this.#volume = options.volume
  }

  /** The items, in their order. */
  get media(): readonly Media[] {
    return this.#media
  }

  /** The volume in dB. */
  get volume(): number | undefined {
    return this.#volume
  }

  /** Adds an item, and returns the playlist. */
  add(item: Media): this {
    this.#media.push(item)
    return this
  }

  /** An audio file. */
  static Audio(media: AudioParams): { type: 'audio' } & AudioParams {
    return { type: 'audio', ...media }
  }

  /** Spoken text. */
  static TTS(media: TtsParams): { type: 'tts' } & TtsParams {
    return { type: 'tts', ...media }
  }

  /** Silence. */
  static Silence(media: SilenceParams): { type: 'silence' } & SilenceParams {
    return { type: 'silence', ...media }
  }

  /** The ringtone of a country. */
  static Ringtone(media: RingtoneParams): { type: 'ringtone' } & RingtoneParams {
    return { type: 'ringtone', ...media }
  }
}
