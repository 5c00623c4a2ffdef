import { encode, type Field } from '../fields.ts'
import { toCamel } from '../session/keys.ts'
import type { RequestOptions, WireObject } from '../session/session.ts'
import { CallServices } from './call-services.ts'
import * as fields from './service-fields.ts'
import type * as Options from './service-options.ts'

/** The result of a command, with names in camelCase. */
export interface CommandResult {
  /** `200`, or another code that starts with 2. */
  readonly code?: string
  /** A message of the server. */
  readonly message?: string
  readonly [field: string]: unknown
}

/** The result of `joinConference`. */
export interface JoinConferenceResult extends CommandResult {
  /** The id of the conference. */
  readonly conferenceId?: string
}

type Fields = Readonly<Record<string, Field>>

/** Commands that are done when the server has accepted them. */
export abstract class CallCommands extends CallServices {
  // The id of the last wait in each queue.
  #waits = new Map<string, string>()

  /** Puts the call on hold. */
  hold(options?: RequestOptions): Promise<CommandResult> {
    return this.#run('calling.hold', {}, options)
  }

  /** Takes the call off hold. */
  unhold(options?: RequestOptions): Promise<CommandResult> {
    return this.#run('calling.unhold', {}, options)
  }

  /** Removes noise from the audio. */
  denoise(options?: RequestOptions): Promise<CommandResult> {
    return this.#run('calling.denoise', {}, options)
  }

  /** Ends `denoise`. */
  denoiseStop(options?: RequestOptions): Promise<CommandResult> {
    return this.#run('calling.denoise.stop', {}, options)
  }

  /** Transfers the call to a SWML document or a topic. */
  transfer(params: Options.TransferOptions, options?: RequestOptions): Promise<CommandResult> {
    return this.#encode('call.transfer', 'calling.transfer', params, fields.TRANSFER, options)
  }

  /** Refers a SIP call to another address. */
  async refer(params: Options.ReferOptions, options?: RequestOptions): Promise<CommandResult> {
    const { status_url, ...device } = encode('call.refer', params, fields.REFER)
    const wire = { device: { type: 'sip', params: device } }
    return this.#run('calling.refer', status_url === undefined ? wire : { ...wire, status_url }, options)
  }

  /** Lets the call join a conference, which is created if there is none with this name. */
  joinConference(
    params: Options.JoinConferenceOptions,
    options?: RequestOptions,
  ): Promise<JoinConferenceResult> {
    const [command, method] = ['call.joinConference', 'calling.join_conference']
    return this.#encode(command, method, params, fields.JOIN_CONFERENCE, options)
  }

  /** Lets the call leave a conference. */
  leaveConference(params: Options.LeaveConferenceOptions, options?: RequestOptions): Promise<CommandResult> {
    const [command, method] = ['call.leaveConference', 'calling.leave_conference']
    return this.#encode(command, method, params, fields.LEAVE_CONFERENCE, options)
  }

  /** Lets the call join a video room. */
  joinRoom(params: Options.JoinRoomOptions, options?: RequestOptions): Promise<CommandResult> {
    return this.#encode('call.joinRoom', 'calling.join_room', params, fields.JOIN_ROOM, options)
  }

  /** Lets the call leave its video room. */
  leaveRoom(options?: RequestOptions): Promise<CommandResult> {
    return this.#run('calling.leave_room', {}, options)
  }

  /** Lets the call wait in a queue. */
  async queueEnter(params: Options.QueueEnterOptions, options?: RequestOptions): Promise<CommandResult> {
    const wire = encode('call.queueEnter', params, fields.QUEUE_ENTER)
    const control_id = crypto.randomUUID()
    this.#waits.set(params.queueName, control_id)
    return this.#run('calling.queue.enter', { control_id, ...wire }, options)
  }

  /** Lets the call leave a queue. */
  async queueLeave(params: Options.QueueLeaveOptions, options?: RequestOptions): Promise<CommandResult> {
    const wire = encode('call.queueLeave', params, fields.QUEUE_LEAVE)
    const control_id = this.#waits.get(params.queueName) ?? crypto.randomUUID()
    return this.#run('calling.queue.leave', { control_id, ...wire }, options)
  }

  /** Sends the audio of the party back to it. */
  echo(params: Options.EchoOptions = {}, options?: RequestOptions): Promise<CommandResult> {
    return this.#encode('call.echo', 'calling.echo', params, fields.ECHO, options)
  }

  /** Binds digits to a command, which the server runs when they are entered. */
  bindDigit(params: Options.BindDigitOptions, options?: RequestOptions): Promise<CommandResult> {
    return this.#encode('call.bindDigit', 'calling.bind_digit', params, fields.BIND_DIGIT, options)
  }

  /** Removes bindings of digits. */
  clearDigitBindings(
    params: Options.ClearDigitBindingsOptions = {},
    options?: RequestOptions,
  ): Promise<CommandResult> {
    const [command, method] = ['call.clearDigitBindings', 'calling.clear_digit_bindings']
    return this.#encode(command, method, params, fields.CLEAR_DIGIT_BINDINGS, options)
  }

  /** Sends an event of the program to the server. */
  userEvent(params: Options.UserEventOptions, options?: RequestOptions): Promise<CommandResult> {
    return this.#encode('call.userEvent', 'calling.user_event', params, fields.USER_EVENT, options)
  }

  /** Starts, summarizes or stops a live transcription. */
  liveTranscribe(params: Options.LiveTranscribeOptions, options?: RequestOptions): Promise<CommandResult> {
    const [command, method] = ['call.liveTranscribe', 'calling.live_transcribe']
    return this.#encode(command, method, params, fields.LIVE_TRANSCRIBE, options)
  }

  /** Starts, summarizes or stops a live translation, or speaks a translated message. */
  liveTranslate(params: Options.LiveTranslateOptions, options?: RequestOptions): Promise<CommandResult> {
    const [command, method] = ['call.liveTranslate', 'calling.live_translate']
    return this.#encode(command, method, params, fields.LIVE_TRANSLATE, options)
  }

  /** Lets an agent of Amazon Bedrock talk with the party of the call. */
  amazonBedrock(params: Options.AmazonBedrockOptions, options?: RequestOptions): Promise<CommandResult> {
    const [command, method] = ['call.amazonBedrock', 'calling.amazon_bedrock']
    return this.#encode(command, method, params, fields.AMAZON_BEDROCK, options)
  }

  /** Sends a message to the AI agent of the call. */
  aiMessage(params: Options.AiMessageOptions, options?: RequestOptions): Promise<CommandResult> {
    return this.#encode('call.aiMessage', 'calling.ai_message', params, fields.AI_MESSAGE, options)
  }

  /** Lets the AI agent of the call wait. */
  aiHold(params: Options.AiHoldOptions = {}, options?: RequestOptions): Promise<CommandResult> {
    return this.#encode('call.aiHold', 'calling.ai_hold', params, fields.AI_HOLD, options)
  }

  /** Lets the AI agent of the call go on. */
  aiUnhold(params: Options.AiUnholdOptions = {}, options?: RequestOptions): Promise<CommandResult> {
    return this.#encode('call.aiUnhold', 'calling.ai_unhold', params, fields.AI_UNHOLD, options)
  }

  async #encode(
    command: string,
    method: string,
    params: object,
    rules: Fields,
    options: RequestOptions | undefined,
  ): Promise<CommandResult> {
    return this.#run(method, encode(command, params, rules), options)
  }

  async #run(
    method: string,
    params: WireObject,
    options: RequestOptions | undefined,
  ): Promise<CommandResult> {
    return toCamel(await this.command(method, params, options))
  }
}
