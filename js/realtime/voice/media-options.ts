// The options of playbacks, prompts, collects, recordings, detectors and taps. The vendor's
// packages have flat ones, whose values are below `params` on the wire.
import type { MethodParams } from '../../generated/realtime/methods.ts'
import type {
  AudioDirection,
  CollectDigits,
  CollectSpeech,
  DigitParams,
  FaxToneParams,
  MachineParams,
  RecordAudio,
  RtpParams,
  WsParams,
} from '../../generated/realtime/types.ts'
import type { ActionListeners, Phase } from './actions/action.ts'
import type { CallCollect } from './actions/collect.ts'
import type { CallDetect, DetectPhase } from './actions/detect.ts'
import type { CallPlayback, PlaybackPhase } from './actions/playback.ts'
import type { CallPrompt, PromptPhase } from './actions/prompt.ts'
import type { CallRecording, RecordingPhase } from './actions/recording.ts'
import type { CallTap, TapPhase } from './actions/tap.ts'
import type { MediaList } from './media.ts'

/** The URL that receives the states of what a command starts. */
export interface StatusOptions {
  statusUrl?: string | undefined
}

/** Options of every playback. */
export interface PlaybackOptions extends Omit<MethodParams['calling.play'], 'play'> {
  /** Listeners of the playback. */
  listen?: ActionListeners<CallPlayback, PlaybackPhase> | undefined
}

/** Options of `call.play`. */
export interface PlayOptions extends PlaybackOptions {
  /** What is played. */
  playlist: MediaList
}

/** What is collected: digits, speech, or both. */
export interface InputOptions {
  /** The time for the first input in seconds. Default: 4. */
  initialTimeout?: number | undefined
  /** Collects digits. */
  digits?: CollectDigits | undefined
  /** Collects speech. */
  speech?: CollectSpeech | undefined
}

/** Options of every prompt. */
export interface PromptOptions extends InputOptions, StatusOptions {
  /** The volume in dB, from -40 to 40. */
  volume?: number | undefined
  /** Listeners of the prompt. */
  listen?: ActionListeners<CallPrompt, PromptPhase> | undefined
}

/** Options of `call.prompt`. */
export interface PromptPlaylistOptions extends PromptOptions {
  /** What is played. */
  playlist: MediaList
}

/** Options of `call.collect`. */
export interface CollectOptions extends Omit<MethodParams['calling.collect'], never> {
  /** Listeners of the collect. */
  listen?: ActionListeners<CallCollect, Phase> | undefined
}

/** Options of every recording. */
export interface RecordingOptions extends StatusOptions {
  /** Listeners of the recording. */
  listen?: ActionListeners<CallRecording, RecordingPhase> | undefined
}

/** Options of `call.record`. */
export interface RecordOptions extends RecordingOptions {
  /** How audio is recorded. */
  audio: RecordAudio
}

/** Options of every detector. */
export interface DetectorOptions extends StatusOptions {
  /** The time of the detection in seconds. Default: 30. */
  timeout?: number | undefined
  /** Whether the detector ends with the beep of an answering machine. It is not sent. */
  waitForBeep?: boolean | undefined
  /** Listeners of the detector. */
  listen?: ActionListeners<CallDetect, DetectPhase> | undefined
}

/** Options of `call.amd`. */
export interface DetectMachineOptions extends DetectorOptions, MachineParams {}

/** Options of `call.detectFax`. */
export interface DetectFaxOptions extends DetectorOptions, FaxToneParams {}

/** Options of `call.detectDigit`. */
export interface DetectDigitOptions extends DetectorOptions, DigitParams {}

/** Options of `call.detect`. */
export type DetectOptions =
  | ({ type: 'machine' } & DetectMachineOptions)
  | ({ type: 'fax' } & DetectFaxOptions)
  | ({ type: 'digit' } & DetectDigitOptions)

/** The server that receives the media of a tap, by RTP or over a WebSocket. */
export type TapTarget =
  | ({ type: 'rtp'; port: number | string } & Omit<RtpParams, 'port'>)
  | ({ type: 'ws' } & WsParams)

/** Options of every tap. */
export interface TapperOptions extends StatusOptions {
  /** The server that receives the media. */
  device: TapTarget
  /** Listeners of the tap. */
  listen?: ActionListeners<CallTap, TapPhase> | undefined
}

/** Options of `call.tap`. */
export interface TapOptions extends TapperOptions {
  /** Which party is tapped. */
  audio: { direction: AudioDirection }
}

/** Options of `call.tapAudio`. */
export interface TapAudioOptions extends TapperOptions {
  /** Which party is tapped. */
  direction: AudioDirection
}
