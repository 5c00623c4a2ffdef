// Generated from api/ by codegen/src/print/typescript/classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { call, Resource } from '../resource.mjs'

/** Methods of `client.calling`. */
export class Calling extends Resource {
  /** Puts the AI agent of a call on hold. */
  aiHold(callId, params, options, ...others) {
    return call(this, 10, [callId], { body: params }, options, others)
  }

  /** Adds a message to the conversation of the AI agent on a call, or resets it. */
  aiMessage(callId, params, options, ...others) {
    return call(this, 11, [callId], { body: params }, options, others)
  }

  /** Starts an AI that listens to a call and advises, without speaking in it. */
  aiSidecar(callId, params, options, ...others) {
    return call(this, 12, [callId], { body: params }, options, others)
  }

  /** Puts a question to the AI sidecar of a call. */
  aiSidecarAsk(callId, params, options, ...others) {
    return call(this, 13, [callId], { body: params }, options, others)
  }

  /** Sends a text to the AI sidecar of a call and makes it act at once. */
  aiSidecarPoke(callId, params, options, ...others) {
    return call(this, 14, [callId], { body: params }, options, others)
  }

  /** Asks for the status of the AI sidecar of a call. */
  aiSidecarStatus(callId, params, options, ...others) {
    return call(this, 15, [callId], { body: params }, options, others)
  }

  /** Stops the AI sidecar of a call; the call goes on. */
  aiSidecarStop(callId, params, options, ...others) {
    return call(this, 16, [callId], { body: params }, options, others)
  }

  /** Stops the AI agent of a call; the call goes on. */
  aiStop(callId, params, options, ...others) {
    return call(this, 17, [callId], { body: params }, options, others)
  }

  /** Takes the AI agent of a call off hold. */
  aiUnhold(callId, params, options, ...others) {
    return call(this, 18, [callId], { body: params }, options, others)
  }

  /** Collects digits or speech from the person on a call. */
  collect(callId, params, options, ...others) {
    return call(this, 19, [callId], { body: params }, options, others)
  }

  /** Starts the input timers of a collection that was begun without them; `control_id` names it. */
  collectStartInputTimers(callId, params, options, ...others) {
    return call(this, 20, [callId], { body: params }, options, others)
  }

  /** Stops the collection of digits or speech that `control_id` names. */
  collectStop(callId, params, options, ...others) {
    return call(this, 21, [callId], { body: params }, options, others)
  }

  /** Starts noise reduction on a call. */
  denoise(callId, params, options, ...others) {
    return call(this, 22, [callId], { body: params }, options, others)
  }

  /** Stops noise reduction on a call. */
  denoiseStop(callId, params, options, ...others) {
    return call(this, 23, [callId], { body: params }, options, others)
  }

  /** Detects what answers a call: a person or a machine, a fax, or digits. */
  detect(callId, params, options, ...others) {
    return call(this, 24, [callId], { body: params }, options, others)
  }

  /** Stops the detection that `control_id` names. */
  detectStop(callId, params, options, ...others) {
    return call(this, 25, [callId], { body: params }, options, others)
  }

  /**
   * Places a call and runs SWML when it is answered; it costs money and is never placed twice by a
   * retry.
   */
  dial(params, options, ...others) {
    return call(this, 26, [], { body: params }, options, others)
  }

  /** Disconnects two calls from each other, without ending either. */
  disconnect(callId, params, options, ...others) {
    return call(this, 27, [callId], { body: params }, options, others)
  }

  /** Hangs up a call. */
  end(callId, params, options, ...others) {
    return call(this, 28, [callId], { body: params }, options, others)
  }

  /** Starts, stops or summarises a live transcription of a call. */
  liveTranscribe(callId, params, options, ...others) {
    return call(this, 29, [callId], { body: params }, options, others)
  }

  /** Starts, stops or summarises a live translation of a call, or adds a message to it. */
  liveTranslate(callId, params, options, ...others) {
    return call(this, 30, [callId], { body: params }, options, others)
  }

  /**
   * Plays audio, speech, silence or a ring tone into a call, under a `control_id` of your choice.
   */
  play(callId, params, options, ...others) {
    return call(this, 31, [callId], { body: params }, options, others)
  }

  /** Pauses the playback that `control_id` names. */
  playPause(callId, params, options, ...others) {
    return call(this, 32, [callId], { body: params }, options, others)
  }

  /** Resumes the paused playback that `control_id` names. */
  playResume(callId, params, options, ...others) {
    return call(this, 33, [callId], { body: params }, options, others)
  }

  /** Stops the playback that `control_id` names. */
  playStop(callId, params, options, ...others) {
    return call(this, 34, [callId], { body: params }, options, others)
  }

  /** Changes the volume of the playback that `control_id` names, by decibels. */
  playVolume(callId, params, options, ...others) {
    return call(this, 35, [callId], { body: params }, options, others)
  }

  /** Stops the fax that a call is receiving; `control_id` names it. */
  receiveFaxStop(callId, params, options, ...others) {
    return call(this, 36, [callId], { body: params }, options, others)
  }

  /** Starts recording a call, under a `control_id` of your choice. */
  record(callId, params, options, ...others) {
    return call(this, 37, [callId], { body: params }, options, others)
  }

  /**
   * Pauses the recording that `control_id` names; `behavior` skips the pause or fills it with
   * silence.
   */
  recordPause(callId, params, options, ...others) {
    return call(this, 38, [callId], { body: params }, options, others)
  }

  /** Resumes the paused recording that `control_id` names. */
  recordResume(callId, params, options, ...others) {
    return call(this, 39, [callId], { body: params }, options, others)
  }

  /** Stops the recording that `control_id` names. */
  recordStop(callId, params, options, ...others) {
    return call(this, 40, [callId], { body: params }, options, others)
  }

  /** Transfers a SIP call to another SIP address with a REFER (RFC 3515). */
  refer(callId, params, options, ...others) {
    return call(this, 41, [callId], { body: params }, options, others)
  }

  /** Stops the fax that a call is sending; `control_id` names it. */
  sendFaxStop(callId, params, options, ...others) {
    return call(this, 42, [callId], { body: params }, options, others)
  }

  /** Starts streaming the audio of a call to a WebSocket of yours. */
  stream(callId, params, options, ...others) {
    return call(this, 43, [callId], { body: params }, options, others)
  }

  /** Stops the audio stream that `control_id` names. */
  streamStop(callId, params, options, ...others) {
    return call(this, 44, [callId], { body: params }, options, others)
  }

  /** Starts copying the audio of a call to an RTP or WebSocket receiver of yours. */
  tap(callId, params, options, ...others) {
    return call(this, 45, [callId], { body: params }, options, others)
  }

  /** Stops the tap that `control_id` names. */
  tapStop(callId, params, options, ...others) {
    return call(this, 46, [callId], { body: params }, options, others)
  }

  /** Starts transcribing what is said in a call. */
  transcribe(callId, params, options, ...others) {
    return call(this, 47, [callId], { body: params }, options, others)
  }

  /** Stops the transcription that `control_id` names. */
  transcribeStop(callId, params, options, ...others) {
    return call(this, 48, [callId], { body: params }, options, others)
  }

  /** Transfers a call to another destination: a SWML document, or a text such as its URL. */
  transfer(callId, params, options, ...others) {
    return call(this, 49, [callId], { body: params }, options, others)
  }

  /** Changes a call that is going on: gives it another SWML document to run, or ends it. */
  update(params, options, ...others) {
    return call(this, 50, [], { body: params }, options, others)
  }

  /** Sends a custom event to the clients that follow a call. */
  userEvent(callId, params, options, ...others) {
    return call(this, 51, [callId], { body: params }, options, others)
  }
}
