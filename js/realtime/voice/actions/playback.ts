import type { OpenString } from '../../../core/types.ts'
import { checkValue, number } from '../../fields.ts'
import { textOf } from '../../payload.ts'
import type { RequestOptions, WireObject } from '../../session/session.ts'
import { CallAction, type EventTable, type Phase } from './action.ts'

/** The state of a playback. */
export type PlaybackState = OpenString<'playing' | 'paused' | 'error' | 'finished'>

/** The phases of a playback. */
export type PlaybackPhase = 'started' | 'updated' | 'failed' | 'ended'

/** The events of a playback. */
export type PlaybackEvents = Record<`playback.${PlaybackPhase}`, CallPlayback>

const EVENTS: EventTable<keyof PlaybackEvents> = {
  onStarted: 'playback.started',
  onUpdated: 'playback.updated',
  onFailed: 'playback.failed',
  onEnded: 'playback.ended',
}

const PHASES: Readonly<Record<string, Phase>> = {
  playing: 'started',
  paused: 'updated',
  error: 'failed',
  finished: 'ended',
}

/** Media that a call plays. */
export class CallPlayback extends CallAction<PlaybackEvents, PlaybackPhase> {
  #volume: number | undefined

  /** The state of the last event. */
  get state(): PlaybackState | undefined {
    return textOf(this.raw, 'state')
  }

  /** The volume in dB that `setVolume` has set. */
  get volume(): number | undefined {
    return this.#volume
  }

  /** Pauses the playback. */
  pause(options?: RequestOptions): Promise<this> {
    return this.command('calling.play.pause', {}, options)
  }

  /** Resumes a paused playback. */
  resume(options?: RequestOptions): Promise<this> {
    return this.command('calling.play.resume', {}, options)
  }

  /** Stops the playback, which then ends. */
  stop(options?: RequestOptions): Promise<this> {
    return this.stopWith('calling.play.stop', options)
  }

  /** Sets the volume in dB, from -40 to 40. */
  async setVolume(volume: number, options?: RequestOptions): Promise<this> {
    checkValue('playback.setVolume', 'volume', volume, number)
    await this.command('calling.play.volume', { volume }, options)
    this.#volume = volume
    return this
  }

  /** The same as `ended`, which replaces it. */
  waitForEnded(): Promise<this> {
    return this.ended()
  }

  /** @internal */
  protected override get eventsByListener(): EventTable<keyof PlaybackEvents> {
    return EVENTS
  }

  /** @internal */
  protected override phaseOf(payload: WireObject): Phase | undefined {
    return PHASES[String(payload.state)]
  }
}
