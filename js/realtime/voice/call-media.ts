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
    const volume = Object(playlist).volume
    return this.#play('call.play', 'playlist', Object(playlist).media, { volume, ...more }, options)
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
    const { media, volume } = playlist ?? {}
    return this.#prompt('call.prompt', 'playlist', media, { volume, ...more }, options)
  }

  /** Plays an audio file while digits or speech are collected. */
  promptAudio(params: AudioParams & PromptOptions, options?: RequestOptions): ActionPromise<CallPrompt> {
    const { url, ...more } = params ?? {}
    return this.#prompt('call.promptAudio', 'params', [{ type: 'audio', url }], more, options)
  }

  /** Plays spoken text while digits or speech are collected. */
  promptTTS(params: TtsParams & PromptOptions, options?: RequestOptions): ActionPromise<CallPrompt> {
    const { text, language, gender, voice, ...more } = params ?? {}
    const media = [{ type: 'tts', text, language, gender, voice }]
    return this.#prompt('call.promptTTS', 'params', media, more, options)
  }

  /** Plays a ringtone while digits or speech are collected. */
  promptRingtone(
    params: RingtoneParams & PromptOptions,
    options?: RequestOptions,
  ): ActionPromise<CallPrompt> {
    const { name, duration, ...more } = params ?? {}
    return this.#prompt(
      'call.promptRingtone',
      'params',
      [{ type: 'ringtone', name, duration }],
      more,
      options,
    )
  }

  /** Collects digits or speech. */
  collect(params: CollectOptions, options?: RequestOptions): ActionPromise<CallCollect> {
    const { listen, ...more } = params ?? {}
    return this.start({
      method: 'calling.collect',
      event: 'calling.call.collect',
      listen,
      options,
      params: () => collectParams(more),
      create: (context) => new CallCollect(context),
    })
  }

  /** Records the call. */
  record(params: RecordOptions, options?: RequestOptions): ActionPromise<CallRecording> {
    const { audio, ...more } = params ?? {}
    return this.#record('call.record', audio, 'audio', more, options)
  }

  /** Records the audio of the call. */
  recordAudio(
    params: RecordAudio & RecordingOptions = {},
    options?: RequestOptions,
  ): ActionPromise<CallRecording> {
    const { listen, statusUrl, ...audio } = params
    return this.#record('call.recordAudio', audio, '', { listen, statusUrl }, options)
  }

  /** Detects an answering machine, a fax machine or digits. */
  detect(params: DetectOptions, options?: RequestOptions): ActionPromise<CallDetect> {
    return this.#detect('call.detect', params ?? {}, options)
  }

  /** Detects whether a person or an answering machine has answered. */
  amd(params: DetectMachineOptions = {}, options?: RequestOptions): ActionPromise<CallDetect> {
    return this.#detect('call.amd', { ...params, type: 'machine' }, options)
  }

  /** The same as `amd`. */
  detectAnsweringMachine(
    params: DetectMachineOptions = {},
    options?: RequestOptions,
  ): ActionPromise<CallDetect> {
    return this.#detect('call.detectAnsweringMachine', { ...params, type: 'machine' }, options)
  }

  /** Detects a fax machine. */
  detectFax(params: DetectFaxOptions = {}, options?: RequestOptions): ActionPromise<CallDetect> {
    return this.#detect('call.detectFax', { ...params, type: 'fax' }, options)
  }

  /** Detects digits. */
  detectDigit(params: DetectDigitOptions = {}, options?: RequestOptions): ActionPromise<CallDetect> {
    return this.#detect('call.detectDigit', { ...params, type: 'digit' }, options)
  }

  /** Sends the media of the call to another server. */
  tap(params: TapOptions, options?: RequestOptions): ActionPromise<CallTap> {
    const { audio, ...more } = params ?? {}
    return this.#tap('call.tap', { ...more, ...audio }, options)
  }

  /** Sends the audio of the call to another server. */
  tapAudio(params: TapAudioOptions, options?: RequestOptions): ActionPromise<CallTap> {
    return this.#tap('call.tapAudio', params ?? {}, options)
  }

  #playOne(
    command: string,
    type: Media['type'],
    params: PlaybackOptions,
    options: RequestOptions | undefined,
  ): ActionPromise<CallPlayback> {
    const { volume, direction, loop, statusUrl, listen, ...media } = params ?? {}
    const more = { volume, direction, loop, statusUrl, listen }
    return this.#play(command, 'params', [{ type, ...media }], more, options)
  }

  #play(
    command: string,
    path: string,
    media: unknown,
    { listen, ...more }: PlaybackOptions,
    options: RequestOptions | undefined,
  ): ActionPromise<CallPlayback> {
    return this.start({
      method: 'calling.play',
      event: 'calling.call.play',
      listen,
      options,
      params: () => playParams(command, media, path, more),
      create: (context) => new CallPlayback(context),
    })
  }

  #prompt(
    command: string,
    path: string,
    media: unknown,
    { listen, ...more }: PromptOptions,
    options: RequestOptions | undefined,
  ): ActionPromise<CallPrompt> {
    return this.start({
      method: 'calling.play_and_collect',
      event: 'calling.call.collect',
      suffix: PROMPT_SUFFIX,
      listen,
      options,
      params: () => promptParams(command, media, path, more),
      create: (context) => new CallPrompt(context),
    })
  }

  #record(
    command: string,
    audio: unknown,
    root: string,
    { listen, ...more }: RecordingOptions,
    options: RequestOptions | undefined,
  ): ActionPromise<CallRecording> {
    return this.start({
      method: 'calling.record',
      event: 'calling.call.record',
      listen,
      options,
      params: () => recordParams(command, audio, root, more),
      create: (context) => new CallRecording(context),
    })
  }

  #detect(
    command: string,
    params: DetectOptions,
    options: RequestOptions | undefined,
  ): ActionPromise<CallDetect> {
    const { listen, ...more } = params
    return this.start({
      method: 'calling.detect',
      event: 'calling.call.detect',
      listen,
      options,
      params: () => detectParams(command, more),
      create: (context) => new CallDetect(context, params.waitForBeep),
    })
  }

  #tap(
    command: string,
    { listen, ...more }: Partial<TapAudioOptions>,
    options: RequestOptions | undefined,
  ): ActionPromise<CallTap> {
    return this.start({
      method: 'calling.tap',
      event: 'calling.call.tap',
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
