// The rules of the options in service-options.ts.
import {
  any,
  type FieldsOf,
  flag,
  list,
  number,
  object,
  oneOf,
  required,
  scalar,
  text,
  verbatim,
} from '../fields.ts'
import type * as Options from './service-options.ts'

/** Options without listeners, which are not sent. */
type Sent<Command> = FieldsOf<Omit<Command, 'listen'>>

const method = oneOf('GET', 'POST')
const eventType = oneOf('relay', 'cxml')
const status = { statusUrl: text }
const action = { action: required({ test: isAction, expected: "an object or 'stop'" }) }

const agent: Sent<Options.AmazonBedrockOptions> = {
  prompt: verbatim,
  // A string in some descriptions of the protocol, an object in others.
  postPrompt: any,
  postPromptUrl: text,
  globalData: verbatim,
  SWAIG: verbatim,
  params: verbatim,
}

/** `answer`. */
export const ANSWER: Sent<Options.AnswerOptions> = { maxDuration: number, codecs: list }

/** `refer`, without the status URL: the device. */
export const REFER: Sent<Options.ReferOptions> = {
  to: required(text),
  username: text,
  password: text,
  ...status,
}

/** `transfer`. */
export const TRANSFER: Sent<Options.TransferOptions> = { dest: required(text) }

/** `joinConference`. */
export const JOIN_CONFERENCE: Sent<Options.JoinConferenceOptions> = {
  name: required(text),
  muted: flag,
  beep: oneOf('true', 'false', 'onEnter', 'onExit'),
  startOnEnter: flag,
  endOnExit: flag,
  waitUrl: text,
  maxParticipants: number,
  record: oneOf('do-not-record', 'record-from-start'),
  region: text,
  trim: oneOf('trim-silence', 'do-not-trim'),
  coach: text,
  acl: text,
  statusCallback: text,
  statusCallbackEvent: text,
  statusCallbackEventType: eventType,
  statusCallbackMethod: method,
  recordingStatusCallback: text,
  recordingStatusCallbackEvent: text,
  recordingStatusCallbackEventType: eventType,
  recordingStatusCallbackMethod: method,
  stream: object,
}

/** `leaveConference`. */
export const LEAVE_CONFERENCE: Sent<Options.LeaveConferenceOptions> = { conferenceId: required(text) }

/** `joinRoom`. */
export const JOIN_ROOM: Sent<Options.JoinRoomOptions> = { name: required(text), ...status }

/** `queueEnter`. */
export const QUEUE_ENTER: Sent<Options.QueueEnterOptions> = {
  queueName: required(text),
  waitUrl: text,
  ...status,
}

/** `queueLeave`. */
export const QUEUE_LEAVE: Sent<Options.QueueLeaveOptions> = {
  queueName: required(text),
  queueId: text,
  controlId: text,
  ...status,
}

/** `echo`. */
export const ECHO: Sent<Options.EchoOptions> = { timeout: number, ...status }

/** `bindDigit`. */
export const BIND_DIGIT: Sent<Options.BindDigitOptions> = {
  digits: required(text),
  bindMethod: required(text),
  params: verbatim,
  realm: text,
  maxTriggers: number,
}

/** `clearDigitBindings`. */
export const CLEAR_DIGIT_BINDINGS: Sent<Options.ClearDigitBindingsOptions> = { realm: text }

/** `userEvent`. */
export const USER_EVENT: Sent<Options.UserEventOptions> = { event: any }

/** `pay`. */
export const PAY: Sent<Options.PayOptions> = {
  paymentConnectorUrl: required(text),
  input: text,
  paymentMethod: text,
  timeout: scalar,
  maxAttempts: scalar,
  securityCode: scalar,
  postalCode: scalar,
  minPostalCodeLength: scalar,
  tokenType: oneOf('one-time', 'reusable'),
  chargeAmount: scalar,
  currency: text,
  language: text,
  voice: text,
  description: text,
  validCardTypes: text,
  bankAccountType: text,
  parameters: list,
  prompts: list,
  ...status,
}

/** `sendFax`. */
export const SEND_FAX: Sent<Options.SendFaxOptions> = {
  document: required(text),
  identity: text,
  headerInfo: text,
  ...status,
}

/** `receiveFax`. */
export const RECEIVE_FAX: Sent<Options.ReceiveFaxOptions> = status

/** `stream`. */
export const STREAM: Sent<Options.CallStreamOptions> = {
  url: required(text),
  name: text,
  codec: text,
  track: text,
  ...status,
  statusUrlMethod: method,
  authorizationBearerToken: text,
  customParameters: verbatim,
}

/** `transcribe`. */
export const TRANSCRIBE: Sent<Options.TranscribeOptions> = status

/** `liveTranscribe`. */
export const LIVE_TRANSCRIBE: Sent<Options.LiveTranscribeOptions> = action

/** `liveTranslate`. */
export const LIVE_TRANSLATE: Sent<Options.LiveTranslateOptions> = { ...action, ...status }

/** `ai`. */
export const AI: Sent<Options.AiOptions> = {
  agent: text,
  ...agent,
  postPromptAuthUser: text,
  postPromptAuthPassword: text,
  pronounce: list,
  hints: list,
  languages: list,
}

/** `amazonBedrock`. */
export const AMAZON_BEDROCK: Sent<Options.AmazonBedrockOptions> = agent

/** `aiMessage`. */
export const AI_MESSAGE: Sent<Options.AiMessageOptions> = {
  messageText: text,
  role: oneOf('system', 'user', 'assistant'),
  reset: object,
  globalData: verbatim,
}

/** `aiHold`. */
export const AI_HOLD: Sent<Options.AiHoldOptions> = { timeout: text, prompt: text }

/** `aiUnhold`. */
export const AI_UNHOLD: Sent<Options.AiUnholdOptions> = { prompt: text }

function isAction(value: unknown): boolean {
  return value === 'stop' || verbatim.test(value)
}
