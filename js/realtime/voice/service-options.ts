// The options of the commands of a call that are no playback, prompt, recording, detector or tap.
import type { MethodParams } from '../../generated/realtime/methods.ts'
import type { ReferParams } from '../../generated/realtime/types.ts'
import type { ActionListeners } from './actions/action.ts'
import type { AiPhase, CallAi } from './actions/ai.ts'
import type { CallFax, FaxPhase } from './actions/fax.ts'
import type { CallPay, PayPhase } from './actions/pay.ts'
import type { CallStream, CallStreamPhase } from './actions/stream.ts'
import type { CallTranscribe, TranscribePhase } from './actions/transcribe.ts'
import type { StatusOptions } from './media-options.ts'

/** Options of `call.answer`. */
export type AnswerOptions = MethodParams['calling.answer']

/** Options of `call.refer`: the SIP address that the call is referred to, and its credentials. */
export interface ReferOptions extends ReferParams, StatusOptions {}

/** Options of `call.transfer`. */
export type TransferOptions = MethodParams['calling.transfer']

/** Options of `call.joinConference`. */
export type JoinConferenceOptions = MethodParams['calling.join_conference']

/** Options of `call.leaveConference`. The id is in the result of `joinConference`. */
export type LeaveConferenceOptions = MethodParams['calling.leave_conference']

/** Options of `call.joinRoom`. */
export type JoinRoomOptions = MethodParams['calling.join_room']

/** Options of `call.queueEnter`. */
export type QueueEnterOptions = MethodParams['calling.queue.enter']

/** Options of `call.queueLeave`. */
export type QueueLeaveOptions = MethodParams['calling.queue.leave'] & {
  /** The id of the wait. Default: that of the last `queueEnter` of this queue. */
  controlId?: string | undefined
}

/** Options of `call.echo`. */
export type EchoOptions = MethodParams['calling.echo']

/** Options of `call.bindDigit`. `params` are those of the command, as the server expects them. */
export type BindDigitOptions = MethodParams['calling.bind_digit']

/** Options of `call.clearDigitBindings`. */
export type ClearDigitBindingsOptions = MethodParams['calling.clear_digit_bindings']

/** Options of `call.userEvent`. */
export type UserEventOptions = MethodParams['calling.user_event']

/** Options of `call.pay`. */
export type PayOptions = MethodParams['calling.pay'] & {
  /** Listeners of the payment. */
  listen?: ActionListeners<CallPay, PayPhase> | undefined
}

interface FaxListeners {
  /** Listeners of the fax. */
  listen?: ActionListeners<CallFax, FaxPhase> | undefined
}

/** Options of `call.sendFax`. */
export type SendFaxOptions = MethodParams['calling.send_fax'] & FaxListeners

/** Options of `call.receiveFax`. */
export type ReceiveFaxOptions = MethodParams['calling.receive_fax'] & FaxListeners

/** Options of `call.stream`. */
export type CallStreamOptions = MethodParams['calling.stream'] & {
  /** Listeners of the stream. */
  listen?: ActionListeners<CallStream, CallStreamPhase> | undefined
}

/** Options of `call.transcribe`. */
export type TranscribeOptions = MethodParams['calling.transcribe'] & {
  /** Listeners of the transcription. */
  listen?: ActionListeners<CallTranscribe, TranscribePhase> | undefined
}

/** What a live transcription or translation does, as the server expects it. */
export type LiveAction = Record<string, unknown> | 'stop'

/** Options of `call.liveTranscribe`. */
export interface LiveTranscribeOptions {
  /** `{ start: {…} }`, `'stop'` or `{ summarize: {…} }`. */
  action: LiveAction
}

/** Options of `call.liveTranslate`. */
export interface LiveTranslateOptions extends StatusOptions {
  /** `{ start: {…} }`, `'stop'`, `{ summarize: {…} }` or `{ inject: { message, direction } }`. */
  action: LiveAction
}

/** Options of `call.ai`. Nested objects are sent unchanged. */
export type AiOptions = MethodParams['calling.ai'] & {
  /** Listeners of the agent. */
  listen?: ActionListeners<CallAi, AiPhase> | undefined
}

/** Options of `call.amazonBedrock`. Nested objects are sent unchanged. */
export type AmazonBedrockOptions = MethodParams['calling.amazon_bedrock']

/** Options of `call.aiMessage`. */
export type AiMessageOptions = MethodParams['calling.ai_message']

/** Options of `call.aiHold`. `timeout` is in seconds. */
export type AiHoldOptions = MethodParams['calling.ai_hold']

/** Options of `call.aiUnhold`. */
export type AiUnholdOptions = MethodParams['calling.ai_unhold']
