// What a call is made to: phones, SIP endpoints and other devices.

import { string } from '../../core/option-rules.ts'
import { formatPath } from '../../core/text.ts'
import type {
  AgoraParams,
  CallParams,
  PhoneParams,
  QueueParams,
  SipParams,
  StreamParams,
  WebrtcParams,
} from '../../generated/realtime/types.ts'
import { encode, type FieldsOf, flag, list, number, reject, required, text, verbatim } from '../fields.ts'
import type { WireObject } from '../session/session.ts'

/** A phone number to dial. */
export interface PhoneOptions extends Omit<PhoneParams, 'fromNumber' | 'toNumber'> {
  /** A number of the project, or a verified one, in E.164 format. */
  from?: string | undefined
  /** The number to call, in E.164 format. */
  to: string
}

/**
 * A device to dial, or to connect a call to. `call`, `queue` and `stream` can only be connected.
 */
export type Device =
  | ({ type: 'phone' } & PhoneOptions)
  | ({ type: 'sip' } & SipParams)
  | ({ type: 'webrtc' } & WebrtcParams)
  | ({ type: 'agora' } & AgoraParams)
  | ({ type: 'call' } & CallParams)
  | ({ type: 'queue' } & QueueParams)
  | ({ type: 'stream' } & StreamParams)

/** Steps that are tried in series, each with devices that ring in parallel. */
export type DeviceSteps = readonly (readonly Device[])[]

/** Devices, such as a `Voice.DeviceBuilder`. */
export interface DevicePlan {
  readonly devices: DeviceSteps
}

const address = required(string)
const DIALLED = { callStateUrl: text, callStateEvents: list, confirm: text }
const RUNG = { ...DIALLED, timeout: number }

/**
 * The fields of each type of device. Only the ones without which nothing can be dialled are
 * required: the server decides about the others.
 */
const DEVICES: Readonly<{
  phone: FieldsOf<PhoneOptions>
  sip: FieldsOf<SipParams>
  webrtc: FieldsOf<WebrtcParams>
  agora: FieldsOf<AgoraParams>
  call: FieldsOf<CallParams>
  queue: FieldsOf<QueueParams>
  stream: FieldsOf<StreamParams>
}> = {
  phone: { from: text, to: address, maxDuration: number, ...RUNG },
  sip: {
    from: text,
    to: address,
    fromName: text,
    maxDuration: number,
    headers: list,
    codecs: list,
    webrtcMedia: flag,
    sessionTimeout: number,
    ...RUNG,
  },
  webrtc: { from: text, to: address, codecs: list, ...RUNG },
  agora: { from: text, to: text, appid: text, channel: address, ...DIALLED },
  call: { nodeId: text, callId: address },
  queue: { nodeId: text, queueName: address, queueId: text },
  stream: {
    url: address,
    name: text,
    codec: text,
    statusUrl: text,
    statusUrlMethod: text,
    realtime: flag,
    authorizationBearerToken: text,
    customParameters: verbatim,
  },
}

/** The addresses of a phone have other names on the wire than those of all other devices. */
const PHONE_NAMES: Readonly<Record<string, string>> = { from: 'from_number', to: 'to_number' }

/**
 * Returns devices as the server expects them. Accepts a plan, its steps, or a list of devices to
 * try in series.
 *
 * @throws {ValidationError} `invalid_arguments`
 */
export function wireDevices(command: string, devices: unknown): WireObject[][] {
  const steps: unknown = Array.isArray(devices) ? devices : Object(devices).devices
  if (!Array.isArray(steps) || steps.length === 0)
    reject(command, 'devices', 'an array with at least one device', steps)
  return steps.map((step, index) => wireStep(command, `devices[${index}]`, step))
}

function wireStep(command: string, path: string, step: unknown): WireObject[] {
  if (!Array.isArray(step)) return [wireDevice(command, path, step)]
  return step.map((device, index) => wireDevice(command, `${path}[${index}]`, device))
}

/**
 * Returns a device as the server expects it: `{ type, params }`.
 *
 * @throws {ValidationError} `invalid_arguments`
 */
export function wireDevice(command: string, path: string, device: unknown): WireObject {
  const { type, ...params }: WireObject = Object(device)
  if (!isDeviceType(type))
    return reject(command, formatPath(path, ['type']), `one of ${Object.keys(DEVICES).join(', ')}`, type)
  const wire = encode(command, params, DEVICES[type], path)
  return { type, params: type === 'phone' ? phoneParams(wire) : wire }
}

function isDeviceType(type: unknown): type is keyof typeof DEVICES {
  return Object.hasOwn(DEVICES, String(type))
}

function phoneParams(params: WireObject): WireObject {
  const entries = Object.entries(params)
  return Object.fromEntries(entries.map(([name, value]) => [PHONE_NAMES[name] ?? name, value]))
}
