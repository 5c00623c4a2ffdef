// Generated from api/ by codegen/src/print/js_classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { Resource } from '../resource.mjs'

/** Methods of `client.calling`. */
export class Calling extends Resource {
  /** Puts the AI agent of a call on hold. */
  aiHold(callId, params, options, ...others) {
    return this._call(10, [callId], { body: params }, options, others)
  }

  /** Gives a message to the AI agent of a call. */
  aiMessage(callId, params, options, ...others) {
    return this._call(11, [callId], { body: params }, options, others)
  }

  /** Starts an AI that listens to a call and advises, without speaking in it. */
  aiSidecar(callId, params, options, ...others) {
    return this._call(12, [callId], { body: params }, options, others)
  }

  /** Puts a question to the AI sidecar of a call. */
  aiSidecarAsk(callId, params, options, ...others) {
    return this._call(13, [callId], { body: params }, options, others)
  }

  /** Sends a text to the AI sidecar of a call and makes it act at once. */
  aiSidecarPoke(callId, params, options, ...others) {
    return this._call(14, [callId], { body: params }, options, others)
  }

  /** Asks how the AI sidecar of a call is doing. */
  aiSidecarStatus(callId, params, options, ...others) {
    return this._call(15, [callId], { body: params }, options, others)
  }

  /** Ends the AI sidecar of a call. */
  aiSidecarStop(callId, params, options, ...others) {
    return this._call(16, [callId], { body: params }, options, others)
  }

  /** Ends the AI agent of a call; the call goes on. */
  aiStop(callId, params, options, ...others) {
    return this._call(17, [callId], { body: params }, options, others)
  }

  /** Takes the AI agent of a call off hold. */
  aiUnhold(callId, params, options, ...others) {
    return this._call(18, [callId], { body: params }, options, others)
  }

  /** Collects digits or speech from the person on a call. */
  collect(callId, params, options, ...others) {
    return this._call(19, [callId], { body: params }, options, others)
  }

  /** Starts the timers of a collection that was begun without them. */
  collectStartInputTimers(callId, params, options, ...others) {
    return this._call(20, [callId], { body: params }, options, others)
  }

  /** Stops collecting digits or speech. */
  collectStop(callId, params, options, ...others) {
    return this._call(21, [callId], { body: params }, options, others)
  }

  /** Takes the noise out of the sound of a call. */
  denoise(callId, params, options, ...others) {
    return this._call(22, [callId], { body: params }, options, others)
  }

  /** Leaves the sound of a call as it is again. */
  denoiseStop(callId, params, options, ...others) {
    return this._call(23, [callId], { body: params }, options, others)
  }

  /** Finds out whether a person, a machine, a fax or digits answer a call. */
  detect(callId, params, options, ...others) {
    return this._call(24, [callId], { body: params }, options, others)
  }

  /** Stops the detection on a call. */
  detectStop(callId, params, options, ...others) {
    return this._call(25, [callId], { body: params }, options, others)
  }

  /** Places a call and runs SWML when it is answered; it costs money and is never placed twice by a retry. */
  dial(params, options, ...others) {
    return this._call(26, [], { body: params }, options, others)
  }

  /** Takes apart two calls that are connected to each other, without ending them. */
  disconnect(callId, params, options, ...others) {
    return this._call(27, [callId], { body: params }, options, others)
  }

  /** Hangs up a call. */
  end(callId, params, options, ...others) {
    return this._call(28, [callId], { body: params }, options, others)
  }

  /** Starts, stops or summarises a transcription of a call while it goes on. */
  liveTranscribe(callId, params, options, ...others) {
    return this._call(29, [callId], { body: params }, options, others)
  }

  /**
   * Starts, stops or summarises a translation of a call while it goes on, or speaks a text in the other
   * language.
   */
  liveTranslate(callId, params, options, ...others) {
    return this._call(30, [callId], { body: params }, options, others)
  }

  /** Plays audio, speech, silence or a ring tone into a call. */
  play(callId, params, options, ...others) {
    return this._call(31, [callId], { body: params }, options, others)
  }

  /** Pauses something that plays in a call. */
  playPause(callId, params, options, ...others) {
    return this._call(32, [callId], { body: params }, options, others)
  }

  /** Goes on with something that was paused in a call. */
  playResume(callId, params, options, ...others) {
    return this._call(33, [callId], { body: params }, options, others)
  }

  /** Stops something that plays in a call. */
  playStop(callId, params, options, ...others) {
    return this._call(34, [callId], { body: params }, options, others)
  }

  /** Makes something that plays in a call louder or quieter, in decibels. */
  playVolume(callId, params, options, ...others) {
    return this._call(35, [callId], { body: params }, options, others)
  }

  /** Stops a fax that is being received in a call. */
  receiveFaxStop(callId, params, options, ...others) {
    return this._call(36, [callId], { body: params }, options, others)
  }

  /** Starts to record a call. */
  record(callId, params, options, ...others) {
    return this._call(37, [callId], { body: params }, options, others)
  }

  /** Pauses a recording of a call. */
  recordPause(callId, params, options, ...others) {
    return this._call(38, [callId], { body: params }, options, others)
  }

  /** Goes on with a paused recording of a call. */
  recordResume(callId, params, options, ...others) {
    return this._call(39, [callId], { body: params }, options, others)
  }

  /** Ends a recording of a call. */
  recordStop(callId, params, options, ...others) {
    return this._call(40, [callId], { body: params }, options, others)
  }

  /** Hands a SIP call over to another SIP address (RFC 3515). */
  refer(callId, params, options, ...others) {
    return this._call(41, [callId], { body: params }, options, others)
  }

  /** Stops a fax that is being sent in a call. */
  sendFaxStop(callId, params, options, ...others) {
    return this._call(42, [callId], { body: params }, options, others)
  }

  /** Starts to send the sound of a call to a WebSocket of yours. */
  stream(callId, params, options, ...others) {
    return this._call(43, [callId], { body: params }, options, others)
  }

  /** Stops sending the sound of a call. */
  streamStop(callId, params, options, ...others) {
    return this._call(44, [callId], { body: params }, options, others)
  }

  /** Starts to copy the sound of a call to an RTP or WebSocket receiver of yours. */
  tap(callId, params, options, ...others) {
    return this._call(45, [callId], { body: params }, options, others)
  }

  /** Stops copying the sound of a call. */
  tapStop(callId, params, options, ...others) {
    return this._call(46, [callId], { body: params }, options, others)
  }

  /** Starts to write down what is said in a call. */
  transcribe(callId, params, options, ...others) {
    return this._call(47, [callId], { body: params }, options, others)
  }

  /** Stops writing down what is said in a call. */
  transcribeStop(callId, params, options, ...others) {
    return this._call(48, [callId], { body: params }, options, others)
  }

  /** Hands a call to another destination: SWML, or an address. */
  transfer(callId, params, options, ...others) {
    return this._call(49, [callId], { body: params }, options, others)
  }

  /** Changes a call that is going on: gives it other SWML to run, or ends it. */
  update(params, options, ...others) {
    return this._call(50, [], { body: params }, options, others)
  }

  /** Sends an event of your own to whoever follows a call. */
  userEvent(callId, params, options, ...others) {
    return this._call(51, [callId], { body: params }, options, others)
  }
}
