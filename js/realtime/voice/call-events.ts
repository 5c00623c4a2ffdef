// The events of a call, and their listeners.
import { type VoiceListenerName, voiceEvents } from '../../generated/realtime/events.ts'
import type { WireObject } from '../session/session.ts'
import type { AiEvents, CallAi } from './actions/ai.ts'
import type { CallCollect, CollectEvents } from './actions/collect.ts'
import type { CallDetect, DetectEvents } from './actions/detect.ts'
import type { CallFax, FaxEvents } from './actions/fax.ts'
import type { CallPay, PayEvents } from './actions/pay.ts'
import type { CallPlayback, PlaybackEvents } from './actions/playback.ts'
import type { CallPrompt, PromptEvents } from './actions/prompt.ts'
import type { CallRecording, RecordingEvents } from './actions/recording.ts'
import type { CallStream, CallStreamEvents } from './actions/stream.ts'
import type { CallTap, TapEvents } from './actions/tap.ts'
import type { CallTranscribe, TranscribeEvents } from './actions/transcribe.ts'
import type { Call } from './call.ts'

/** The events of a call, with the argument of their listeners. */
export interface CallEvents
  extends PlaybackEvents,
    RecordingEvents,
    PromptEvents,
    CollectEvents,
    DetectEvents,
    TapEvents,
    CallStreamEvents,
    TranscribeEvents,
    FaxEvents,
    PayEvents,
    AiEvents {
  /** The state of the call, or of its connection to another call, has changed. */
  'call.state': Call
}

type Listener<Argument> = ((argument: Argument) => unknown) | undefined

/** The type of the action that a listener receives. */
type ActionOf<Name extends string> = Name extends `onPlayback${string}`
  ? CallPlayback
  : Name extends `onRecording${string}`
    ? CallRecording
    : Name extends `onPrompt${string}`
      ? CallPrompt
      : Name extends `onCollect${string}`
        ? CallCollect
        : Name extends `onDetect${string}`
          ? CallDetect
          : Name extends `onTap${string}`
            ? CallTap
            : Name extends `onStream${string}`
              ? CallStream
              : Name extends `onTranscribe${string}`
                ? CallTranscribe
                : Name extends `onFax${string}`
                  ? CallFax
                  : Name extends `onPay${string}`
                    ? CallPay
                    : Name extends `onAi${string}`
                      ? CallAi
                      : Call

/** Listeners of a call. */
export type CallListeners = {
  [Name in Exclude<VoiceListenerName, 'onCallReceived'>]?: Listener<ActionOf<Name>>
}

/** An event of a call, as `call.events()` returns it. */
export interface CallEvent {
  /** The wire name: `calling.call.play`. */
  readonly type: string
  /** The payload, with names in camelCase. */
  readonly params: Record<string, unknown>
  /** The payload, as the server sent it. */
  readonly raw: WireObject
  /** Seconds since the epoch, by the clock of the server. */
  readonly timestamp: number | undefined
}

/** The event of each listener. */
export const CALL_EVENTS: Readonly<Record<string, keyof CallEvents>> = Object.fromEntries(
  Object.values(voiceEvents).flatMap(({ names, listeners }) => {
    return names.flatMap((name, index) =>
      name === 'call.received' ? [] : [[listeners[index], name] as const],
    )
  }),
)
