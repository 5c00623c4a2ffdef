// The types of calls that a program names: in its listeners, and in its own functions.
export type { ActionPromise } from '../action-promise.ts'
export type { ActionListeners } from './actions/action.ts'
export type { CallAi } from './actions/ai.ts'
export type { CallCollect } from './actions/collect.ts'
export type { CallDetect, DetectResult } from './actions/detect.ts'
export type { CallFax } from './actions/fax.ts'
export type { CollectResult, CollectResultType } from './actions/input.ts'
export type { CallPay } from './actions/pay.ts'
export type { CallPlayback, PlaybackState } from './actions/playback.ts'
export type { CallPrompt } from './actions/prompt.ts'
export type { CallRecording, PauseRecordingOptions, RecordingState } from './actions/recording.ts'
export type { CallStream } from './actions/stream.ts'
export type { CallTap } from './actions/tap.ts'
export type { CallTranscribe } from './actions/transcribe.ts'
export type { Call } from './call.ts'
export type { CommandResult, JoinConferenceResult } from './call-commands.ts'
export type { CallEvent, CallEvents, CallListeners } from './call-events.ts'
export type { ConnectOptions, ConnectPhoneOptions, ConnectSipOptions } from './connect-options.ts'
export type { DeviceBuilder } from './device-builder.ts'
export type { Device, DevicePlan, DeviceSteps, PhoneOptions } from './devices.ts'
export type { DialOptions, DialPhoneOptions, DialSipOptions } from './dial.ts'
export type { Media, MediaList } from './media.ts'
export type {
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
  TapTarget,
} from './media-options.ts'
export type { Playlist } from './playlist.ts'
export type {
  AiOptions,
  CallStreamOptions,
  PayOptions,
  ReceiveFaxOptions,
  SendFaxOptions,
  TranscribeOptions,
} from './service-options.ts'
export type { VoiceEvents, VoiceListenOptions } from './voice.ts'
