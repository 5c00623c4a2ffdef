import type {
  AudioParams,
  RecordAudio,
  RingtoneParams,
  SilenceParams,
  TtsParams,
} from '../../generated/realtime/types.ts'
import type { ActionPromise } from '../action-promise.ts'
import type { RequestOptions } from '../session/session.ts'
import { CallCollect } from './actions/collect.ts'
import { CallDetect } from './actions/detect.ts'
import { CallPlayback } from './actions/playback.ts'
import { CallPrompt } from './actions/prompt.ts'
import { CallRecording } from './actions/recording.ts'
import { CallTap } from './actions/tap.ts'
import { CallActions } from './call-actions.ts'
import { type GivenMedia, givenItem, givenPlaylist, volumeOf } from './given-media.ts'
import type { Media, MediaList } from './media.ts'
import {
  collectParams,
  detectParams,
  playParams,
  promptParams,
  recordParams,
  tapParams,
} from './media-fields.ts'
import type {
  CollectOptions,
  DetectDigitOptions,
  DetectFaxOptions,
  DetectMachineOptions,
  DetectOptions,
  PlaybackOptions,
  PlayOptions,
  PromptOptions,
  PromptPlaylistOptions,
  RecordingOptions,
  RecordOptions,
  TapAudioOptions,
  TapOptions,
} from './media-options.ts'

/** The end of the ids of prompts. */
const PROMPT_SUFFIX = '.prompt'

/** Plays, records, collects and detects: the commands whose actions handle media. */
export abstract class CallMedia extends CallActions {
  /** Plays a playlist: `call.play(playlist)`, or `call.play({ playlist, volume })`. */
  play(params: PlayOptions | MediaList, options?: RequestOptions): ActionPromise<CallPlayback> {
    const { playlist, ...more } = isPlayOptions(params) ? params : { playlist: params }
    return this.#play(
      givenPlaylist('call.play', params, playlist),
      { ...volumeOf(playlist), ...more },
      options,
    )
  }

  /** Plays an audio file. */
  playAudio(params: AudioParams & PlaybackOptions, options?: RequestOptions): ActionPromise<CallPlayback> {
    return this.#playOne('call.playAudio', 'audio', params, options)
  }

  /** Plays spoken text. */
  playTTS(params: TtsParams & PlaybackOptions, options?: RequestOptions): ActionPromise<CallPlayback> {
    return this.#playOne('call.playTTS', 'tts', params, options)
  }

  /** Plays silence. */
  playSilence(
    params: SilenceParams & PlaybackOptions,
    options?: RequestOptions,
  ): ActionPromise<CallPlayback> {
    return this.#playOne('call.playSilence', 'silence', params, options)
  }

  /** Plays a ringtone. */
  playRingtone(
    params: RingtoneParams & PlaybackOptions,
    options?: RequestOptions,
  ): ActionPromise<CallPlayback> {
    return this.#playOne('call.playRingtone', 'ringtone', params, options)
  }

  /** Plays a playlist while digits or speech are collected. */
  prompt(params: PromptPlaylistOptions, options?: RequestOptions): ActionPromise<CallPrompt> {
    const { playlist, ...more } = params ?? {}
    return this.#prompt(
      givenPlaylist('call.prompt', params, playlist),
      { ...volumeOf(playlist), ...more },
      options,
    )
  }

  /** Plays an audio file while digits or speech are collected. */
  promptAudio(params: AudioParams & PromptOptions, options?: RequestOptions): ActionPromise<CallPrompt> {
    const { url, ...more } = params ?? {}
    return this.#prompt(givenItem('call.promptAudio', params, { type: 'audio', url }), more, options)
  }

  /** Plays spoken text while digits or speech are collected. */
  promptTTS(params: TtsParams & PromptOptions, options?: RequestOptions): ActionPromise<CallPrompt> {
    const { text, language, gender, voice, ...more } = params ?? {}
    return this.#prompt(
      givenItem('call.promptTTS', params, { type: 'tts', text, language, gender, voice }),
      more,
      options,
    )
  }

  /** Plays a ringtone while digits or speech are collected. */
  promptRingtone(
    params: RingtoneParams & PromptOptions,
    options?: RequestOptions,
  ): ActionPromise<CallPrompt> {
    const { name, duration, ...more } = params ?? {}
    return this.#prompt(
      givenItem('call.promptRingtone', params, { type: 'ringtone', name, duration }),
      more,
      options,
    )
  }

  /** Collects digits or speech. */
  collect(params: CollectOptions, options?: RequestOptions): ActionPromise<CallCollect> {
    const { listen, ...more } = params ?? {}
    return this.start({
      command: 'call.collect',
      method: 'calling.collect',
      event: 'calling.call.collect',
      argument: params,
      listen,
      options,
      params: () => collectParams(more),
      create: (context) => new CallCollect(context),
    })
  }

  /** Records the call. */
  record(params: RecordOptions, options?: RequestOptions): ActionPromise<CallRecording> {
    const { audio, ...more } = params ?? {}
    return this.#record('call.record', params, { value: audio, path: 'audio' }, more, options)
  }

  /** Records the audio of the call. */
  recordAudio(
    params: RecordAudio & RecordingOptions = {},
    options?: RequestOptions,
  ): ActionPromise<CallRecording> {
    const { listen, statusUrl, ...audio } = params ?? {}
    const more = { listen, statusUrl }
    return this.#record('call.recordAudio', params, { value: audio, path: '' }, more, options)
  }

  /** Detects an answering machine, a fax machine or digits. */
  detect(params: DetectOptions, options?: RequestOptions): ActionPromise<CallDetect> {
    return this.#detect('call.detect', params, params ?? {}, options)
  }

  /** Detects whether a person or an answering machine has answered. */
  amd(params: DetectMachineOptions = {}, options?: RequestOptions): ActionPromise<CallDetect> {
    return this.#detect('call.amd', params, { ...params, type: 'machine' }, options)
  }

  /** The same as `amd`. */
  detectAnsweringMachine(
    params: DetectMachineOptions = {},
    options?: RequestOptions,
  ): ActionPromise<CallDetect> {
    return this.#detect('call.detectAnsweringMachine', params, { ...params, type: 'machine' }, options)
  }

  /** Detects a fax machine. */
  detectFax(params: DetectFaxOptions = {}, options?: RequestOptions): ActionPromise<CallDetect> {
    return this.#detect('call.detectFax', params, { ...params, type: 'fax' }, options)
  }

  /** Detects digits. */
  detectDigit(params: DetectDigitOptions = {}, options?: RequestOptions): ActionPromise<CallDetect> {
    return this.#detect('call.detectDigit', params, { ...params, type: 'digit' }, options)
  }

  /** Sends the media of the call to another server. */
  tap(params: TapOptions, options?: RequestOptions): ActionPromise<CallTap> {
    const { audio, ...more } = params ?? {}
    return this.#tap('call.tap', params, { ...more, ...audio }, options)
  }

  /** Sends the audio of the call to another server. */
  tapAudio(params: TapAudioOptions, options?: RequestOptions): ActionPromise<CallTap> {
    return this.#tap('call.tapAudio', params, params ?? {}, options)
  }

  #playOne(
    command: string,
    type: Media['type'],
    params: PlaybackOptions,
    options: RequestOptions | undefined,
  ): ActionPromise<CallPlayback> {
    const { volume, direction, loop, statusUrl, listen, ...media } = params ?? {}
    const more = { volume, direction, loop, statusUrl, listen }
    return this.#play(givenItem(command, params, { type, ...media }), more, options)
  }

  #play(
    { command, argument, media }: GivenMedia,
    { listen, ...more }: PlaybackOptions,
    options: RequestOptions | undefined,
  ): ActionPromise<CallPlayback> {
    return this.start({
      command,
      method: 'calling.play',
      event: 'calling.call.play',
      argument,
      listen,
      options,
      params: () => playParams(command, media(), more),
      create: (context) => new CallPlayback(context),
    })
  }

  #prompt(
    { command, argument, media }: GivenMedia,
    { listen, ...more }: PromptOptions,
    options: RequestOptions | undefined,
  ): ActionPromise<CallPrompt> {
    return this.start({
      command,
      method: 'calling.play_and_collect',
      event: 'calling.call.collect',
      suffix: PROMPT_SUFFIX,
      argument,
      listen,
      options,
      params: () => promptParams(command, media(), more),
      create: (context) => new CallPrompt(context),
    })
  }

  #record(
    command: string,
    argument: unknown,
    audio: { readonly value: unknown; readonly path: string },
    { listen, ...more }: RecordingOptions,
    options: RequestOptions | undefined,
  ): ActionPromise<CallRecording> {
    return this.start({
      command,
      method: 'calling.record',
      event: 'calling.call.record',
      argument,
      listen,
      options,
      params: () => recordParams(command, audio.value, audio.path, more),
      create: (context) => new CallRecording(context),
    })
  }

  #detect(
    command: string,
    argument: unknown,
    params: DetectOptions,
    options: RequestOptions | undefined,
  ): ActionPromise<CallDetect> {
    const { listen, ...more } = params
    return this.start({
      command,
      method: 'calling.detect',
      event: 'calling.call.detect',
      argument,
      listen,
      options,
      params: () => detectParams(command, more),
      create: (context) => new CallDetect(context, params.waitForBeep),
    })
  }

  #tap(
    command: string,
    argument: unknown,
    { listen, ...more }: Partial<TapAudioOptions>,
    options: RequestOptions | undefined,
  ): ActionPromise<CallTap> {
    return this.start({
      command,
      method: 'calling.tap',
      event: 'calling.call.tap',
      argument,
      listen,
      options,
      params: () => tapParams(command, more),
      create: (context) => new CallTap(context),
    })
  }
}

function isPlayOptions(params: PlayOptions | MediaList): params is PlayOptions {
  return 'playlist' in Object(params)
}
