// Generated from api/ by codegen/src/print/typescript/build.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { RequestOptions } from '../core/options.ts'
import type { ResultPromise } from '../core/promise.ts'
import { call, Resource, rest } from '../core/resource.ts'
import type { OpenNumber, OpenString } from '../core/types.ts'
import type { SWMLCallingAISidecarObject, SWMLCallingCustomTranslationFilter, SWMLCallingSWMLObject, SWMLCallingTranscribeDirection, SWMLCallingTranslationFilterPreset } from './common.ts'

/** Methods of `client.calling`. */
export class Calling extends Resource {
  /**
   * Puts the AI agent of a call on hold.
   *
   * `POST /api/calling/calls` with the command `calling.ai_hold`. Requires the scope `voice`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  aiHold(
    callId: string,
    params?: CallingAiHoldParams,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 10, [callId], { body: params }, options, rest(arguments, 3))
  }

  /**
   * Adds a message to the conversation of the AI agent on a call, or resets it.
   *
   * `POST /api/calling/calls` with the command `calling.ai_message`. Requires the scope `voice`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  aiMessage(
    callId: string,
    params?: CallingAiMessageParams,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 11, [callId], { body: params }, options, rest(arguments, 3))
  }

  /**
   * Starts an AI that listens to a call and advises, without speaking in it.
   *
   * `POST /api/calling/calls` with the command `calling.ai_sidecar`. Requires the scope `voice`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  aiSidecar(
    callId: string,
    params: SWMLCallingAISidecarObject,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 12, [callId], { body: params }, options, rest(arguments, 3))
  }

  /**
   * Puts a question to the AI sidecar of a call.
   *
   * `POST /api/calling/calls` with the command `calling.ai_sidecar.ask`. Requires the scope
   * `voice`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  aiSidecarAsk(
    callId: string,
    params: CallingAiSidecarAskParams,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 13, [callId], { body: params }, options, rest(arguments, 3))
  }

  /**
   * Sends a text to the AI sidecar of a call and makes it act at once.
   *
   * `POST /api/calling/calls` with the command `calling.ai_sidecar.poke`. Requires the scope
   * `voice`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  aiSidecarPoke(
    callId: string,
    params: CallingAiSidecarPokeParams,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 14, [callId], { body: params }, options, rest(arguments, 3))
  }

  /**
   * Asks for the status of the AI sidecar of a call.
   *
   * `POST /api/calling/calls` with the command `calling.ai_sidecar.status`. Requires the scope
   * `voice`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  aiSidecarStatus(
    callId: string,
    params?: Record<string, never>,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 15, [callId], { body: params }, options, rest(arguments, 3))
  }

  /**
   * Stops the AI sidecar of a call; the call continues.
   *
   * `POST /api/calling/calls` with the command `calling.ai_sidecar.stop`. Requires the scope
   * `voice`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  aiSidecarStop(
    callId: string,
    params?: Record<string, never>,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 16, [callId], { body: params }, options, rest(arguments, 3))
  }

  /**
   * Stops the AI agent of a call; the call continues.
   *
   * `POST /api/calling/calls` with the command `calling.ai.stop`. Requires the scope `voice`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  aiStop(
    callId: string,
    params?: CallingAiStopParams,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 17, [callId], { body: params }, options, rest(arguments, 3))
  }

  /**
   * Takes the AI agent of a call off hold.
   *
   * `POST /api/calling/calls` with the command `calling.ai_unhold`. Requires the scope `voice`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  aiUnhold(
    callId: string,
    params?: Record<string, never>,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 18, [callId], { body: params }, options, rest(arguments, 3))
  }

  /**
   * Collects digits or speech from the person on a call.
   *
   * `POST /api/calling/calls` with the command `calling.collect`. Requires the scope `voice`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  collect(
    callId: string,
    params: CallingCollectParams,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 19, [callId], { body: params }, options, rest(arguments, 3))
  }

  /**
   * Starts the input timers of a collection that was begun without them; `control_id` names it.
   *
   * `POST /api/calling/calls` with the command `calling.collect.start_input_timers`. Requires the
   * scope `voice`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  collectStartInputTimers(
    callId: string,
    params: CallingCollectStartInputTimersParams,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 20, [callId], { body: params }, options, rest(arguments, 3))
  }

  /**
   * Stops the collection of digits or speech that `control_id` names.
   *
   * `POST /api/calling/calls` with the command `calling.collect.stop`. Requires the scope `voice`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  collectStop(
    callId: string,
    params: CallingCollectStopParams,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 21, [callId], { body: params }, options, rest(arguments, 3))
  }

  /**
   * Starts noise reduction on a call.
   *
   * `POST /api/calling/calls` with the command `calling.denoise`. Requires the scope `voice`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  denoise(
    callId: string,
    params?: Record<string, never>,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 22, [callId], { body: params }, options, rest(arguments, 3))
  }

  /**
   * Stops noise reduction on a call.
   *
   * `POST /api/calling/calls` with the command `calling.denoise.stop`. Requires the scope `voice`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  denoiseStop(
    callId: string,
    params?: Record<string, never>,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 23, [callId], { body: params }, options, rest(arguments, 3))
  }

  /**
   * Detects what answers a call: a person or a machine, a fax, or digits.
   *
   * `POST /api/calling/calls` with the command `calling.detect`. Requires the scope `voice`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  detect(
    callId: string,
    params: CallingDetectParams,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 24, [callId], { body: params }, options, rest(arguments, 3))
  }

  /**
   * Stops the detection that `control_id` names.
   *
   * `POST /api/calling/calls` with the command `calling.detect.stop`. Requires the scope `voice`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  detectStop(
    callId: string,
    params: CallingDetectStopParams,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 25, [callId], { body: params }, options, rest(arguments, 3))
  }

  /**
   * Places a call and runs SWML when it is answered; it costs money and is never placed twice by a
   * retry.
   *
   * `POST /api/calling/calls` with the command `dial`. Requires the scope `voice`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  dial(
    params: CallingCallCreateParamsURL | CallingCallCreateParamsSWML,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 26, [], { body: params }, options, rest(arguments, 2))
  }

  /**
   * Disconnects two calls from each other, without ending either.
   *
   * `POST /api/calling/calls` with the command `calling.disconnect`. Requires the scope `voice`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  disconnect(
    callId: string,
    params?: Record<string, never>,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 27, [callId], { body: params }, options, rest(arguments, 3))
  }

  /**
   * Hangs up a call.
   *
   * `POST /api/calling/calls` with the command `calling.end`. Requires the scope `voice`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  end(
    callId: string,
    params?: CallingEndParams,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 28, [callId], { body: params }, options, rest(arguments, 3))
  }

  /**
   * Starts, stops or summarises a live transcription of a call.
   *
   * `POST /api/calling/calls` with the command `calling.live_transcribe`. Requires the scope
   * `voice`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  liveTranscribe(
    callId: string,
    params: CallingLiveTranscribeParams,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 29, [callId], { body: params }, options, rest(arguments, 3))
  }

  /**
   * Starts, stops or summarises a live translation of a call, or adds a message to it.
   *
   * `POST /api/calling/calls` with the command `calling.live_translate`. Requires the scope
   * `voice`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  liveTranslate(
    callId: string,
    params: CallingLiveTranslateParams,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 30, [callId], { body: params }, options, rest(arguments, 3))
  }

  /**
   * Plays audio, speech, silence or a ring tone into a call, under a `control_id` of your choice.
   *
   * `POST /api/calling/calls` with the command `calling.play`. Requires the scope `voice`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  play(
    callId: string,
    params: CallingPlayParams,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 31, [callId], { body: params }, options, rest(arguments, 3))
  }

  /**
   * Pauses the playback that `control_id` names.
   *
   * `POST /api/calling/calls` with the command `calling.play.pause`. Requires the scope `voice`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  playPause(
    callId: string,
    params: CallingPlayPauseParams,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 32, [callId], { body: params }, options, rest(arguments, 3))
  }

  /**
   * Resumes the paused playback that `control_id` names.
   *
   * `POST /api/calling/calls` with the command `calling.play.resume`. Requires the scope `voice`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  playResume(
    callId: string,
    params: CallingPlayResumeParams,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 33, [callId], { body: params }, options, rest(arguments, 3))
  }

  /**
   * Stops the playback that `control_id` names.
   *
   * `POST /api/calling/calls` with the command `calling.play.stop`. Requires the scope `voice`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  playStop(
    callId: string,
    params: CallingPlayStopParams,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 34, [callId], { body: params }, options, rest(arguments, 3))
  }

  /**
   * Changes the volume of the playback that `control_id` names, by decibels.
   *
   * `POST /api/calling/calls` with the command `calling.play.volume`. Requires the scope `voice`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  playVolume(
    callId: string,
    params: CallingPlayVolumeParams,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 35, [callId], { body: params }, options, rest(arguments, 3))
  }

  /**
   * Stops the fax that a call is receiving; `control_id` names it.
   *
   * `POST /api/calling/calls` with the command `calling.receive_fax.stop`. Requires the scope
   * `voice`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  receiveFaxStop(
    callId: string,
    params: CallingReceiveFaxStopParams,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 36, [callId], { body: params }, options, rest(arguments, 3))
  }

  /**
   * Starts recording a call, under a `control_id` of your choice.
   *
   * `POST /api/calling/calls` with the command `calling.record`. Requires the scope `voice`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  record(
    callId: string,
    params: CallingRecordParams,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 37, [callId], { body: params }, options, rest(arguments, 3))
  }

  /**
   * Pauses the recording that `control_id` names; `behavior` skips the pause or fills it with
   * silence.
   *
   * `POST /api/calling/calls` with the command `calling.record.pause`. Requires the scope `voice`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  recordPause(
    callId: string,
    params: CallingRecordPauseParams,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 38, [callId], { body: params }, options, rest(arguments, 3))
  }

  /**
   * Resumes the paused recording that `control_id` names.
   *
   * `POST /api/calling/calls` with the command `calling.record.resume`. Requires the scope `voice`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  recordResume(
    callId: string,
    params: CallingRecordResumeParams,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 39, [callId], { body: params }, options, rest(arguments, 3))
  }

  /**
   * Stops the recording that `control_id` names.
   *
   * `POST /api/calling/calls` with the command `calling.record.stop`. Requires the scope `voice`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  recordStop(
    callId: string,
    params: CallingRecordStopParams,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 40, [callId], { body: params }, options, rest(arguments, 3))
  }

  /**
   * Transfers a SIP call to another SIP address with a REFER (RFC 3515).
   *
   * `POST /api/calling/calls` with the command `calling.refer`. Requires the scope `voice`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  refer(
    callId: string,
    params: CallingReferParams,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 41, [callId], { body: params }, options, rest(arguments, 3))
  }

  /**
   * Stops the fax that a call is sending; `control_id` names it.
   *
   * `POST /api/calling/calls` with the command `calling.send_fax.stop`. Requires the scope `voice`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  sendFaxStop(
    callId: string,
    params: CallingSendFaxStopParams,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 42, [callId], { body: params }, options, rest(arguments, 3))
  }

  /**
   * Starts streaming the audio of a call to your WebSocket server.
   *
   * `POST /api/calling/calls` with the command `calling.stream`. Requires the scope `voice`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  stream(
    callId: string,
    params: CallingStreamParams,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 43, [callId], { body: params }, options, rest(arguments, 3))
  }

  /**
   * Stops the audio stream that `control_id` names.
   *
   * `POST /api/calling/calls` with the command `calling.stream.stop`. Requires the scope `voice`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  streamStop(
    callId: string,
    params: CallingStreamStopParams,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 44, [callId], { body: params }, options, rest(arguments, 3))
  }

  /**
   * Starts copying the audio of a call to your RTP or WebSocket receiver.
   *
   * `POST /api/calling/calls` with the command `calling.tap`. Requires the scope `voice`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  tap(
    callId: string,
    params: CallingTapParams,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 45, [callId], { body: params }, options, rest(arguments, 3))
  }

  /**
   * Stops the tap that `control_id` names.
   *
   * `POST /api/calling/calls` with the command `calling.tap.stop`. Requires the scope `voice`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  tapStop(
    callId: string,
    params: CallingTapStopParams,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 46, [callId], { body: params }, options, rest(arguments, 3))
  }

  /**
   * Starts transcribing what is said in a call.
   *
   * `POST /api/calling/calls` with the command `calling.transcribe`. Requires the scope `voice`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  transcribe(
    callId: string,
    params: CallingTranscribeParams,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 47, [callId], { body: params }, options, rest(arguments, 3))
  }

  /**
   * Stops the transcription that `control_id` names.
   *
   * `POST /api/calling/calls` with the command `calling.transcribe.stop`. Requires the scope
   * `voice`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  transcribeStop(
    callId: string,
    params: CallingTranscribeStopParams,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 48, [callId], { body: params }, options, rest(arguments, 3))
  }

  /**
   * Transfers a call to another destination: a SWML document, or a text such as its URL.
   *
   * `POST /api/calling/calls` with the command `calling.transfer`. Requires the scope `voice`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  transfer(
    callId: string,
    params: CallingTransferParams,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 49, [callId], { body: params }, options, rest(arguments, 3))
  }

  /**
   * Changes a call in progress: replaces its SWML document, or ends it.
   *
   * `POST /api/calling/calls` with the command `update`. Requires the scope `voice`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(
    params: CallingCallUpdateParamsURL | CallingCallUpdateParamsSWML,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 50, [], { body: params }, options, rest(arguments, 2))
  }

  /**
   * Sends a custom event to the clients that follow a call.
   *
   * `POST /api/calling/calls` with the command `calling.user_event`. Requires the scope `voice`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  userEvent(
    callId: string,
    params: CallingUserEventParams,
    options?: RequestOptions,
  ): ResultPromise<CallingCallResponse> {
    return call(this, 51, [callId], { body: params }, options, rest(arguments, 3))
  }
}

/** Params of `calling.aiHold`. */
export interface CallingAiHoldParams {
  timeout?: string | undefined
  prompt?: string | undefined
}

/** Params of `calling.aiMessage`. */
export interface CallingAiMessageParams {
  role?: OpenString<'system' | 'user' | 'assistant'> | undefined
  message_text?: string | undefined
  reset?: CallingCallAIMessageResetParams | undefined
  global_data?: Record<string, unknown> | undefined
}

/** Params of `calling.aiSidecarAsk`. */
export interface CallingAiSidecarAskParams {
  text: string
}

/** Params of `calling.aiSidecarPoke`. */
export interface CallingAiSidecarPokeParams {
  text: string
}

/** Params of `calling.aiStop`. */
export interface CallingAiStopParams {
  control_id?: string | undefined
}

/** Params of `calling.collect`. */
export interface CallingCollectParams {
  control_id: string
  initial_timeout?: number | undefined
  digits?: CallingCollectDigitsParams | undefined
  speech?: CallingCollectSpeechParams | undefined
  /** Default: `false`. */
  continuous?: boolean | undefined
  /** Default: `false`. */
  partial_results?: boolean | undefined
  /** Default: `false`. */
  send_start_of_input?: boolean | undefined
  /** Default: `false`. */
  start_input_timers?: boolean | undefined
  /** A URL. */
  status_url?: string | undefined
}

/** Params of `calling.collectStartInputTimers`. */
export interface CallingCollectStartInputTimersParams {
  control_id: string
}

/** Params of `calling.collectStop`. */
export interface CallingCollectStopParams {
  control_id: string
}

/** Params of `calling.detect`. */
export interface CallingDetectParams {
  control_id: string
  detect: CallingDetectMachineConfig | CallingDetectFaxConfig | CallingDetectDigitConfig
  /** At least 0. Default: `30`. */
  timeout?: number | undefined
  /** A URL. */
  status_url?: string | undefined
}

/** Params of `calling.detectStop`. */
export interface CallingDetectStopParams {
  control_id: string
}

/** Params of `calling.end`. */
export interface CallingEndParams {
  reason?: CallingHangupReason | undefined
}

/** Params of `calling.liveTranscribe`. */
export interface CallingLiveTranscribeParams {
  action: CallingLiveTranscribeStartAction | CallingLiveTranscribeSummarizeAction | CallingLiveTranscribeStopAction
}

/** Params of `calling.liveTranslate`. */
export interface CallingLiveTranslateParams {
  action: CallingLiveTranslateStartAction | CallingLiveTranslateSummarizeAction | CallingLiveTranslateInjectAction | CallingLiveTranslateStopAction
  /** A URL. */
  status_url?: string | undefined
}

/** Params of `calling.play`. */
export interface CallingPlayParams {
  control_id: string
  play: Array<CallingPlayAudioItem | CallingPlayTtsItem | CallingPlaySilenceItem | CallingPlayRingtoneItem>
  /** -40 to 40. Default: `0`. */
  volume?: number | undefined
  /** Default: `"listen"`. */
  direction?: CallingPlayDirection | undefined
  /** An integer. At least 0. Default: `1`. */
  loop?: number | undefined
  /** Default: `"en-US"`. */
  language?: string | undefined
  voice?: string | undefined
  /** Default: `"female"`. */
  gender?: CallingTtsGender | undefined
  /** A URL. */
  status_url?: string | undefined
}

/** Params of `calling.playPause`. */
export interface CallingPlayPauseParams {
  control_id: string
}

/** Params of `calling.playResume`. */
export interface CallingPlayResumeParams {
  control_id: string
}

/** Params of `calling.playStop`. */
export interface CallingPlayStopParams {
  control_id: string
}

/** Params of `calling.playVolume`. */
export interface CallingPlayVolumeParams {
  control_id: string
  /** -40 to 40. */
  volume: number
}

/** Params of `calling.receiveFaxStop`. */
export interface CallingReceiveFaxStopParams {
  control_id: string
}

/** Params of `calling.record`. */
export interface CallingRecordParams {
  control_id: string
  record: CallingRecordParams
  /** A URL. */
  status_url?: string | undefined
}

/** Params of `calling.recordPause`. */
export interface CallingRecordPauseParams {
  control_id: string
  /** Default: `"skip"`. */
  behavior?: OpenString<'skip' | 'silence'> | undefined
}

/** Params of `calling.recordResume`. */
export interface CallingRecordResumeParams {
  control_id: string
}

/** Params of `calling.recordStop`. */
export interface CallingRecordStopParams {
  control_id: string
}

/** Params of `calling.refer`. */
export interface CallingReferParams {
  device: CallingReferDevice
  /** A URL. */
  status_url?: string | undefined
}

/** Params of `calling.sendFaxStop`. */
export interface CallingSendFaxStopParams {
  control_id: string
}

/** Params of `calling.stream`. */
export interface CallingStreamParams {
  control_id: string
  /** A URL. */
  url: string
  name?: string | undefined
  codec?: string | undefined
  /** Default: `"inbound_track"`. */
  track?: CallingStreamTrack | undefined
  authorization_bearer_token?: string | undefined
  custom_parameters?: Record<string, unknown> | undefined
  /** A URL. */
  status_url?: string | undefined
  /** Default: `"POST"`. */
  status_url_method?: CallingStreamStatusUrlMethod | undefined
}

/** Params of `calling.streamStop`. */
export interface CallingStreamStopParams {
  control_id: string
}

/** Params of `calling.tap`. */
export interface CallingTapParams {
  control_id: string
  tap: CallingTapConfig
  device: CallingTapDeviceRtp | CallingTapDeviceWs
  /** A URL. */
  status_url?: string | undefined
}

/** Params of `calling.tapStop`. */
export interface CallingTapStopParams {
  control_id: string
}

/** Params of `calling.transcribe`. */
export interface CallingTranscribeParams {
  control_id: string
  /** A URL. */
  status_url?: string | undefined
}

/** Params of `calling.transcribeStop`. */
export interface CallingTranscribeStopParams {
  control_id: string
}

/** Params of `calling.transfer`. */
export interface CallingTransferParams {
  dest: string | SWMLCallingSWMLObject
}

/** Params of `calling.userEvent`. */
export interface CallingUserEventParams {
  event: Record<string, unknown>
}

/** `Calling.CallAIMessageResetParams` of the API. */
export interface CallingCallAIMessageResetParams {
  full_reset?: boolean | undefined
  user_prompt?: string | undefined
  system_prompt?: string | undefined
}

/** Body of `calling.dial`. */
export interface CallingCallCreateParamsSWML {
  /** The caller: a number in E.164 format, or a SIP endpoint `sip:user@host`. */
  from: string
  /** The destination: a number in E.164 format, or a SIP endpoint `sip:user@host`. */
  to?: string | undefined
  username?: string | undefined
  password?: string | undefined
  to_script?: string | SWMLCallingSWMLObject | undefined
  /** The number or identifier that the destination sees. */
  caller_id?: string | undefined
  /** The URL of a SWML document that is used if the first one fails. */
  fallback_url?: string | undefined
  /** The URL that receives the events in `status_events`. A URL. */
  status_url?: string | undefined
  /** The events of the call that `status_url` receives. Default: `["ended"]`. */
  status_events?: OpenString<'created' | 'ringing' | 'answered' | 'ended'>[] | undefined
  /** Default: `"POST"`. */
  url_method?: OpenString<'GET' | 'POST'> | undefined
  codecs?: CallingOutboundCallCodec[] | string | undefined
  /** An integer. 1 to 600. */
  timeout?: number | undefined
  /** At least 0. */
  max_price_per_minute?: number | undefined
  send_digits?: string | undefined
  region?: string | string[] | undefined
  /** At most 20 keys. */
  custom_variables?: Record<string, string> | undefined
  /** The SWML document that runs when the call is answered. */
  swml: SWMLCallingSWMLObject | string
}

/** Body of `calling.dial`. */
export interface CallingCallCreateParamsURL {
  /** The caller: a number in E.164 format, or a SIP endpoint `sip:user@host`. */
  from: string
  /** The destination: a number in E.164 format, or a SIP endpoint `sip:user@host`. */
  to?: string | undefined
  username?: string | undefined
  password?: string | undefined
  to_script?: string | SWMLCallingSWMLObject | undefined
  /** The number or identifier that the destination sees. */
  caller_id?: string | undefined
  /** The URL of a SWML document that is used if the first one fails. */
  fallback_url?: string | undefined
  /** The URL that receives the events in `status_events`. A URL. */
  status_url?: string | undefined
  /** The events of the call that `status_url` receives. Default: `["ended"]`. */
  status_events?: OpenString<'created' | 'ringing' | 'answered' | 'ended'>[] | undefined
  /** Default: `"POST"`. */
  url_method?: OpenString<'GET' | 'POST'> | undefined
  codecs?: CallingOutboundCallCodec[] | string | undefined
  /** An integer. 1 to 600. */
  timeout?: number | undefined
  /** At least 0. */
  max_price_per_minute?: number | undefined
  send_digits?: string | undefined
  region?: string | string[] | undefined
  /** At most 20 keys. */
  custom_variables?: Record<string, string> | undefined
  /** The URL of the SWML document that runs when the call is answered. */
  url: string
}

/** `Calling.CallDirection` of the API. */
export type CallingCallDirection = OpenString<'inbound' | 'outbound' | 'outbound-api'>

/** `Calling.CallLeg` of the API. */
export interface CallingCallLeg {
  /** A UUID. */
  id: string
  from: string
  to: string
  direction: CallingCallDirection
  source: 'realtime_api'
  url: string | null
  charge: number
  /** A date and time in RFC 3339 format. */
  created_at: string
  charge_details: CallingChargeDetails[]
  status: CallingCallResponseStatus | null
  /** An integer. */
  duration: number | null
  /** An integer. */
  duration_ms: number | null
  /** An integer. */
  billing_ms: number | null
  type: 'relay_pstn_call' | 'relay_sip_call' | 'relay_webrtc_call'
  /** A UUID. */
  parent_id: string | null
}

/** Response of `calling.aiHold`, `calling.aiMessage`, `calling.aiSidecar` and 39 more. */
export type CallingCallResponse = CallingCallLeg | CallingFabricDeviceLeg

/** `Calling.CallResponseStatus` of the API. */
export type CallingCallResponseStatus = OpenString<
  | 'queued'
  | 'initiated'
  | 'created'
  | 'ringing'
  | 'answered'
  | 'ending'
  | 'ended'
  | 'failed'
  | 'canceled'
  | 'completed'
>

/** Body of `calling.update`. */
export interface CallingCallUpdateParamsSWML {
  /** The id of the call, as in the response of `dial`. A UUID. */
  id: string
  /** The URL of a SWML document that is used if the first one fails. */
  fallback_url?: string | undefined
  /** Ends the call: `canceled` only while it rings, `completed` at any time. */
  status?: OpenString<'canceled' | 'completed'> | undefined
  /** The URL that receives the events of the call. A URL. */
  status_url?: string | undefined
  /** The SWML document that replaces the running one. */
  swml: SWMLCallingSWMLObject | string
}

/** Body of `calling.update`. */
export interface CallingCallUpdateParamsURL {
  /** The id of the call, as in the response of `dial`. A UUID. */
  id: string
  /** The URL of a SWML document that is used if the first one fails. */
  fallback_url?: string | undefined
  /** Ends the call: `canceled` only while it rings, `completed` at any time. */
  status?: OpenString<'canceled' | 'completed'> | undefined
  /** The URL that receives the events of the call. A URL. */
  status_url?: string | undefined
  /** The URL of the SWML document that replaces the running one. */
  url: string
}

/** `Calling.ChargeDetails` of the API. */
export interface CallingChargeDetails {
  description: string
  charge: number
}

/** `Calling.CollectDigitsParams` of the API. */
export interface CallingCollectDigitsParams {
  /** An integer. */
  max: number
  terminators?: string | undefined
  digit_timeout?: number | undefined
}

/** `Calling.CollectSpeechEngine` of the API. */
export type CallingCollectSpeechEngine = OpenString<'Google' | 'Google.V2' | 'Deepgram'>

/** `Calling.CollectSpeechParams` of the API. */
export interface CallingCollectSpeechParams {
  end_silence_timeout?: number | undefined
  speech_timeout?: number | undefined
  language?: string | undefined
  hints?: string[] | undefined
  model?: string | undefined
  engine?: CallingCollectSpeechEngine | undefined
}

/** `Calling.DetectDigitConfig` of the API. */
export interface CallingDetectDigitConfig {
  type: 'digit'
  params?: CallingDetectDigitParams | undefined
}

/** `Calling.DetectDigitParams` of the API. */
export interface CallingDetectDigitParams {
  digits?: string | undefined
}

/** `Calling.DetectFaxConfig` of the API. */
export interface CallingDetectFaxConfig {
  type: 'fax'
  params?: CallingDetectFaxParams | undefined
}

/** `Calling.DetectFaxParams` of the API. */
export interface CallingDetectFaxParams {
  tone?: CallingDetectFaxTone | undefined
}

/** `Calling.DetectFaxTone` of the API. */
export type CallingDetectFaxTone = OpenString<'CNG' | 'CED' | 'cng' | 'ced'>

/** `Calling.DetectMachineConfig` of the API. */
export interface CallingDetectMachineConfig {
  type: 'machine'
  params?: CallingDetectMachineParams | undefined
}

/** `Calling.DetectMachineParams` of the API. */
export interface CallingDetectMachineParams {
  /** Default: `4.5`. */
  initial_timeout?: number | undefined
  /** Default: `1`. */
  end_silence_timeout?: number | undefined
  machine_ready_timeout?: number | undefined
  /** Default: `1.25`. */
  machine_voice_threshold?: number | undefined
  /** An integer. Default: `6`. */
  machine_words_threshold?: number | undefined
  /** Default: `false`. */
  detect_interruptions?: boolean | undefined
  /** Default: `true`. */
  detect_message_end?: boolean | undefined
}

/** `Calling.FabricDeviceLeg` of the API. */
export interface CallingFabricDeviceLeg {
  /** A UUID. */
  id: string
  from: string
  to: string
  direction: CallingCallDirection
  source: 'realtime_api'
  url: string | null
  charge: number
  /** A date and time in RFC 3339 format. */
  created_at: string
  charge_details: CallingChargeDetails[]
  status: null
  type: 'fabric_subscriber_device_leg'
}

/** `Calling.HangupReason` of the API. */
export type CallingHangupReason = OpenString<'hangup' | 'cancel' | 'busy' | 'noAnswer' | 'decline' | 'error'>

/** `Calling.LiveTranscribeStartAction` of the API. */
export interface CallingLiveTranscribeStartAction {
  start: {
    lang: string
    /** Each item: may be a variable. */
    direction: SWMLCallingTranscribeDirection[]
    webhook?: string | undefined
    live_events?: boolean | undefined
    ai_summary?: boolean | undefined
    ai_summary_prompt?: string | undefined
    /** Default: `"deepgram"`. */
    speech_engine?: SpeechEngine | undefined
    /** An integer. Default: `60000`. */
    speech_timeout?: number | undefined
    /** An integer. */
    vad_silence_ms?: number | undefined
    /** An integer. Default: `400`. */
    vad_thresh?: number | undefined
    /** An integer. Default: `0`. */
    debug_level?: number | undefined
  }
}

/** `Calling.LiveTranscribeStopAction` of the API. */
export type CallingLiveTranscribeStopAction = OpenString<'stop'>

/** `Calling.LiveTranscribeSummarizeAction` of the API. */
export interface CallingLiveTranscribeSummarizeAction {
  summarize: {
    webhook?: string | undefined
    prompt?: string | undefined
  }
}

/** `Calling.LiveTranslateInjectAction` of the API. */
export interface CallingLiveTranslateInjectAction {
  inject: {
    message: string
    /** May be a variable. */
    direction: SWMLCallingTranscribeDirection
  }
}

/** `Calling.LiveTranslateStartAction` of the API. */
export interface CallingLiveTranslateStartAction {
  start: {
    from_lang: string
    to_lang: string
    /** Each item: may be a variable. */
    direction: SWMLCallingTranscribeDirection[]
    from_voice?: string | undefined
    to_voice?: string | undefined
    filter_from?: SWMLCallingTranslationFilterPreset | SWMLCallingCustomTranslationFilter | undefined
    filter_to?: SWMLCallingTranslationFilterPreset | SWMLCallingCustomTranslationFilter | undefined
    webhook?: string | undefined
    live_events?: boolean | undefined
    ai_summary?: boolean | undefined
    ai_summary_prompt?: string | undefined
    /** Default: `"deepgram"`. */
    speech_engine?: SpeechEngine | undefined
    /** An integer. Default: `60000`. */
    speech_timeout?: number | undefined
    /** An integer. */
    vad_silence_ms?: number | undefined
    /** An integer. Default: `400`. */
    vad_thresh?: number | undefined
    /** An integer. Default: `0`. */
    debug_level?: number | undefined
  }
}

/** `Calling.LiveTranslateStopAction` of the API. */
export type CallingLiveTranslateStopAction = OpenString<'stop'>

/** `Calling.LiveTranslateSummarizeAction` of the API. */
export interface CallingLiveTranslateSummarizeAction {
  summarize: {
    webhook?: string | undefined
    prompt?: string | undefined
  }
}

/** `Calling.OutboundCallCodec` of the API. */
export type CallingOutboundCallCodec = OpenString<
  | 'OPUS'
  | 'OPUS@48000H@20I'
  | 'OPUS@24000H@20I'
  | 'OPUS@16000H@20I'
  | 'OPUS@8000H@20I'
  | 'G722'
  | 'PCMU'
  | 'PCMA'
  | 'G729'
  | 'VP8'
  | 'H264'
>

/** `Calling.PlayAudioItem` of the API. */
export interface CallingPlayAudioItem {
  type: 'audio'
  params: CallingPlayAudioParams
}

/** `Calling.PlayAudioParams` of the API. */
export interface CallingPlayAudioParams {
  /** A URL. */
  url: string
}

/** `Calling.PlayDirection` of the API. */
export type CallingPlayDirection = OpenString<'listen' | 'speak' | 'both'>

/** `Calling.PlayRingtoneItem` of the API. */
export interface CallingPlayRingtoneItem {
  type: 'ringtone'
  params: CallingPlayRingtoneParams
}

/** `Calling.PlayRingtoneName` of the API. */
export type CallingPlayRingtoneName = OpenString<
  | 'au'
  | 'be'
  | 'ca'
  | 'cn'
  | 'cy'
  | 'cz'
  | 'de'
  | 'dk'
  | 'dz'
  | 'eg'
  | 'es'
  | 'fi'
  | 'fr'
  | 'hu'
  | 'il'
  | 'in'
  | 'jp'
  | 'ko'
  | 'pk'
  | 'pl'
  | 'ro'
  | 'rs'
  | 'ru'
  | 'sa'
  | 'tr'
  | 'uk'
  | 'us'
  | 'at'
  | 'bg'
  | 'br'
  | 'ch'
  | 'cl'
  | 'ee'
  | 'gr'
  | 'it'
  | 'lt'
  | 'mx'
  | 'my'
  | 'nl'
  | 'no'
  | 'nz'
  | 'ph'
  | 'pt'
  | 'se'
  | 'sg'
  | 'th'
  | 'za'
  | 'tw'
  | 've'
  | 'bong'
>

/** `Calling.PlayRingtoneParams` of the API. */
export interface CallingPlayRingtoneParams {
  name: CallingPlayRingtoneName
  duration?: number | undefined
}

/** `Calling.PlaySilenceItem` of the API. */
export interface CallingPlaySilenceItem {
  type: 'silence'
  params: CallingPlaySilenceParams
}

/** `Calling.PlaySilenceParams` of the API. */
export interface CallingPlaySilenceParams {
  duration: number
}

/** `Calling.PlayTtsItem` of the API. */
export interface CallingPlayTtsItem {
  type: 'tts'
  params: CallingPlayTtsParams
}

/** `Calling.PlayTtsParams` of the API. */
export interface CallingPlayTtsParams {
  text: string
  language?: string | undefined
  gender?: CallingTtsGender | undefined
  voice?: string | undefined
}

/** `Calling.RecordAudioParams` of the API. */
export interface CallingRecordAudioParams {
  /** Default: `false`. */
  beep?: boolean | undefined
  /** Default: `"mp3"`. */
  format?: OpenString<'mp3' | 'wav' | 'mp4'> | undefined
  /** Default: `false`. */
  stereo?: boolean | undefined
  /** Default: `"speak"`. */
  direction?: CallingPlayDirection | undefined
  /** At least 0. Default: `4`. */
  initial_timeout?: number | undefined
  /** At least 0. Default: `0.5`. */
  end_silence_timeout?: number | undefined
  /** An integer. At least 0. Default: `0`. */
  max_length?: number | undefined
  /** Default: `"#"`. */
  terminators?: string | undefined
  /** 0 to 100. Default: `44`. */
  input_sensitivity?: number | undefined
}

/** `Calling.RecordParams` of the API. */
export interface CallingRecordParams {
  audio: CallingRecordAudioParams
}

/** `Calling.ReferDevice` of the API. */
export interface CallingReferDevice {
  type: 'sip'
  params: CallingReferSipParams
}

/** `Calling.ReferSipParams` of the API. */
export interface CallingReferSipParams {
  to: string
  from?: string | undefined
  username?: string | undefined
  password?: string | undefined
}

/** `Calling.StreamStatusUrlMethod` of the API. */
export type CallingStreamStatusUrlMethod = OpenString<'GET' | 'POST'>

/** `Calling.StreamTrack` of the API. */
export type CallingStreamTrack = OpenString<'inbound_track' | 'outbound_track' | 'both_tracks'>

/** `Calling.TapCodec` of the API. */
export type CallingTapCodec = OpenString<'PCMA' | 'PCMU' | 'pcma' | 'pcmu' | 'OPUS' | 'opus'>

/** `Calling.TapConfig` of the API. */
export interface CallingTapConfig {
  type: 'audio'
  params: {
    direction: CallingPlayDirection
  }
}

/** `Calling.TapDeviceRtp` of the API. */
export interface CallingTapDeviceRtp {
  type: 'rtp'
  params: CallingTapRtpParams
}

/** `Calling.TapDeviceWs` of the API. */
export interface CallingTapDeviceWs {
  type: 'ws'
  params: CallingTapWsParams
}

/** `Calling.TapPtime` of the API. */
export type CallingTapPtime = OpenNumber<10 | 20 | 30 | 40 | 50 | 60 | 70 | 80 | 90 | 100 | 110 | 120>

/** `Calling.TapRtpParams` of the API. */
export interface CallingTapRtpParams {
  addr: string
  /** An integer. 1 to 65535. */
  port: number
  codec?: CallingTapCodec | undefined
  ptime?: CallingTapPtime | undefined
}

/** `Calling.TapWsParams` of the API. */
export interface CallingTapWsParams {
  uri: string
  codec?: CallingTapCodec | undefined
}

/** `Calling.TtsGender` of the API. */
export type CallingTtsGender = OpenString<'male' | 'female'>

/** `SpeechEngine` of the API. */
export type SpeechEngine = OpenString<'deepgram' | 'google'>
