// The rules of the options in media-options.ts, and their params on the wire.
import { isRecord } from '../../core/option-rules.ts'
import type {
  CollectDigits,
  CollectSpeech,
  DigitParams,
  FaxToneParams,
  MachineParams,
  RecordAudio,
} from '../../generated/realtime/types.ts'
import {
  encode,
  type Field,
  type FieldsOf,
  flag,
  list,
  number,
  object,
  oneOf,
  required,
  scalar,
  snakeKeys,
  text,
} from '../fields.ts'
import type { WireObject } from '../session/session.ts'
import type { CollectOptions, DetectorOptions, InputOptions, PlaybackOptions } from './media-options.ts'

type Values = Readonly<Record<string, unknown>>

const direction = oneOf('listen', 'speak', 'both')

const PLAYBACK: FieldsOf<Omit<PlaybackOptions, 'listen'>> = {
  volume: number,
  direction,
  loop: number,
  statusUrl: text,
}

const DIGITS: FieldsOf<CollectDigits> = { max: required(number), digitTimeout: number, terminators: text }

const SPEECH: FieldsOf<CollectSpeech> = {
  endSilenceTimeout: number,
  speechTimeout: number,
  language: text,
  hints: list,
  model: text,
  engine: text,
}

const INPUT: FieldsOf<InputOptions> = { initialTimeout: number, digits: object, speech: object }

const COLLECT: FieldsOf<Omit<CollectOptions, 'listen'>> = {
  ...INPUT,
  partialResults: flag,
  continuous: flag,
  continue: flag,
  sendStartOfInput: flag,
  startInputTimers: flag,
  statusUrl: text,
}

const AUDIO: FieldsOf<RecordAudio> = {
  beep: flag,
  format: oneOf('mp3', 'wav'),
  stereo: flag,
  direction,
  initialTimeout: number,
  endSilenceTimeout: number,
  terminators: text,
  inputSensitivity: number,
}

const STATUS = { statusUrl: text }

const DETECTORS: {
  machine: FieldsOf<MachineParams>
  fax: FieldsOf<FaxToneParams>
  digit: FieldsOf<DigitParams>
} = {
  machine: {
    initialTimeout: number,
    endSilenceTimeout: number,
    machineReadyTimeout: number,
    machineVoiceThreshold: number,
    machineWordsThreshold: number,
    detectInterruptions: flag,
    detectMessageEnd: flag,
  },
  fax: { tone: oneOf('CED', 'CNG') },
  digit: { digits: text },
}

const DETECTOR_TYPE = { type: required(oneOf(...Object.keys(DETECTORS))) }

const DETECTOR: FieldsOf<Omit<DetectorOptions, 'listen'>> = {
  timeout: number,
  waitForBeep: flag,
  statusUrl: text,
}

const TAP = { direction: required(direction), device: required(object), statusUrl: text }

const TAP_TYPE = { type: required(oneOf('rtp', 'ws')) }

const TAP_DEVICES: Readonly<Record<string, Readonly<Record<string, Field>>>> = {
  rtp: { type: text, addr: required(text), port: required(scalar), codec: text, ptime: number },
  ws: { type: text, uri: required(text), codec: text, rate: number },
}

/** The params of a playback of media on the wire. */
export function playParams(command: string, play: WireObject[], options: Values): WireObject {
  return { play, ...encode(command, options, PLAYBACK) }
}

/** The params of a prompt with media on the wire. */
export function promptParams(command: string, play: WireObject[], options: Values): WireObject {
  const { volume, statusUrl, ...input } = options
  const more = encode(command, { volume, statusUrl }, { volume: number, statusUrl: text })
  return { play, collect: inputParams(command, input, INPUT), ...more }
}

/** The params of a collect. */
export function collectParams(options: unknown): WireObject {
  return inputParams('call.collect', options, COLLECT)
}

/** The params of a recording. */
export function recordParams(command: string, audio: unknown, root: string, options: Values): WireObject {
  return { record: { audio: encode(command, audio, AUDIO, root) }, ...encode(command, options, STATUS) }
}

/** The params of a detector. */
export function detectParams(command: string, options: Values): WireObject {
  const { type, timeout, waitForBeep, statusUrl, ...params } = options
  encode(command, { type }, DETECTOR_TYPE)
  const fields = DETECTORS[type as keyof typeof DETECTORS]
  const { wait_for_beep: _, ...more } = encode(command, { timeout, waitForBeep, statusUrl }, DETECTOR)
  return { detect: { type, params: encode(command, params, fields) }, ...more }
}

/** The params of a tap. */
export function tapParams(command: string, options: Values): WireObject {
  const { direction: party, device } = options
  const { direction: _, ...more } = encode(command, options, TAP)
  const { type, ...params } = snakeKeys(isRecord(device) ? device : {})
  encode(command, device, TAP_DEVICES[String(type)] ?? TAP_TYPE, 'device')
  return { ...more, tap: { type: 'audio', params: { direction: party } }, device: { type, params } }
}

function inputParams(command: string, options: unknown, fields: Readonly<Record<string, Field>>): WireObject {
  const wire = encode(command, options, fields)
  const { digits, speech } = Object(options)
  if (digits) wire.digits = encode(command, digits, DIGITS, 'digits')
  if (speech) wire.speech = encode(command, speech, SPEECH, 'speech')
  return wire
}
