// What a call is made to: phones, SIP endpoints and other devices.

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
import { checkValue, number, reject, snakeKeys } from '../fields.ts'
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

/** The field that each type of device needs. */
const NEEDED: Readonly<Record<string, string>> = {
  phone: 'to',
  sip: 'to',
  webrtc: 'to',
  agora: 'channel',
  call: 'callId',
  queue: 'queueName',
  stream: 'url',
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
  const needed = Object.hasOwn(NEEDED, String(type)) ? NEEDED[String(type)] : undefined
  if (needed === undefined)
    return reject(command, formatPath(path, ['type']), `one of ${Object.keys(NEEDED).join(', ')}`, type)
  if (typeof params[needed] !== 'string' || params[needed] === '')
    reject(command, formatPath(path, [needed]), 'a string that is not empty', params[needed])
  // The time limit of a dial follows from this number.
  if (params.timeout !== undefined) checkValue(command, formatPath(path, ['timeout']), params.timeout, number)
  return { type, params: type === 'phone' ? phoneParams(params) : snakeKeys(params) }
}

function phoneParams(params: WireObject): WireObject {
  const entries = Object.entries(snakeKeys(params))
  return Object.fromEntries(entries.map(([name, value]) => [PHONE_NAMES[name] ?? name, value]))
}
