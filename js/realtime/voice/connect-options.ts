// How a call is connected to another one.
import type { SipParams } from '../../generated/realtime/types.ts'
import { encode, number, text } from '../fields.ts'
import type { WireObject } from '../session/session.ts'
import { type DevicePlan, type DeviceSteps, type PhoneOptions, wireDevice, wireDevices } from './devices.ts'
import { type MediaList, wireMedia } from './media.ts'

/** Options of every connection. */
export interface ConnectionOptions {
  /** What the party hears until the other one answers. Default: the ringing of the other phone. */
  ringback?: MediaList | undefined
  /** The highest price per minute, in US dollars. */
  maxPricePerMinute?: number | undefined
  /** The URL that receives the states. */
  statusUrl?: string | undefined
}

/** Options of `call.connect`. */
export interface ConnectOptions extends ConnectionOptions {
  /** The devices. */
  devices: DevicePlan | DeviceSteps
  /** The longest time of the connection, in minutes. */
  maxDuration?: number | undefined
}

/** Options of `call.connectPhone`. */
export interface ConnectPhoneOptions extends ConnectionOptions, PhoneOptions {}

/** Options of `call.connectSip`. */
export interface ConnectSipOptions extends ConnectionOptions, SipParams {}

/** The params of a connection. */
export interface ConnectParams extends WireObject {
  readonly devices: WireObject[][]
}

const FIELDS = { maxPricePerMinute: number, maxDuration: number, statusUrl: text }

/** Returns the params of `call.connect`, which accepts devices alone as well. */
export function connectParams(options: ConnectOptions | DevicePlan): ConnectParams {
  const { devices: plan, ringback, ...more }: ConnectOptions = { ...Object(options) }
  // A device builder has no members that are copied.
  const devices = wireDevices('call.connect', plan ?? options)
  return { devices, ...ringbackOf('call.connect', ringback), ...encode('call.connect', more, FIELDS) }
}

/**
 * Returns the params of a connection to one device. As in the vendor's packages, an empty ringback
 * is sent if there is none.
 */
export function connectOneParams(
  command: string,
  type: 'phone' | 'sip',
  options: ConnectPhoneOptions | ConnectSipOptions,
): ConnectParams {
  const { ringback, maxPricePerMinute, statusUrl, ...device } = options ?? {}
  const devices = [[wireDevice(command, '', { type, ...device })]]
  const more = encode(command, { maxPricePerMinute, statusUrl }, FIELDS)
  return { devices, ringback: [], ...ringbackOf(command, ringback), ...more }
}

function ringbackOf(command: string, ringback: MediaList | undefined): WireObject {
  return ringback ? { ringback: wireMedia(command, 'ringback', ringback.media) } : {}
}
