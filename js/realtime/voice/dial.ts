// Outbound calls.
import type { SipParams } from '../../generated/realtime/types.ts'
import { encode, number, text } from '../fields.ts'
import { objectOf } from '../payload.ts'
import { checkRequest } from '../session/requests.ts'
import type { RequestOptions, WireObject } from '../session/session.ts'
import { Attempt, timeLimitOf } from './attempt.ts'
import type { Call } from './call.ts'
import type { CallListeners } from './call-events.ts'
import { type DevicePlan, type DeviceSteps, type PhoneOptions, wireDevice, wireDevices } from './devices.ts'
import type { CallRegistry } from './registry.ts'

/** Options of every dial. */
export interface DialerOptions {
  /** The region of the call. */
  region?: string | undefined
  /** The node that the call runs on. */
  nodeId?: string | undefined
  /** The highest price per minute, in US dollars. */
  maxPricePerMinute?: number | undefined
  /** Listeners of the calls, from their first state on. */
  listen?: CallListeners | undefined
}

/** Options of `voice.dial`. */
export interface DialOptions extends DialerOptions {
  /** The devices. */
  devices: DevicePlan | DeviceSteps
  /** The longest time of the call, in minutes. */
  maxDuration?: number | undefined
}

/** Options of `voice.dialPhone`. */
export interface DialPhoneOptions extends DialerOptions, PhoneOptions {}

/** Options of `voice.dialSip`. */
export interface DialSipOptions extends DialerOptions, SipParams {}

/** The params of a dial. */
export interface DialParams extends WireObject {
  readonly devices: WireObject[][]
}

const FIELDS = { region: text, nodeId: text, maxPricePerMinute: number, maxDuration: number }

/** Returns the params of `voice.dial`, which accepts devices alone as well. */
export function dialParams(options: DialOptions | DevicePlan): DialParams {
  const { devices: plan, listen: _, ...more }: DialOptions = { ...Object(options) }
  // A device builder has no members that are copied.
  return { devices: wireDevices('voice.dial', plan ?? options), ...encode('voice.dial', more, FIELDS) }
}

/** Returns the params of a dial of one device. */
export function dialOneParams(
  command: string,
  type: 'phone' | 'sip',
  options: DialPhoneOptions | DialSipOptions,
): DialParams {
  const { region, nodeId, maxPricePerMinute, listen: _, ...device } = options ?? {}
  const devices = [[wireDevice(command, '', { type, ...device })]]
  return { devices, ...encode(command, { region, nodeId, maxPricePerMinute }, FIELDS) }
}

/** Dials devices, and resolves with the call that was answered. */
export async function dial(
  calls: CallRegistry,
  params: DialParams,
  listen: CallListeners | undefined,
  options: RequestOptions = {},
): Promise<Call> {
  checkRequest('voice.dial', options)
  const attempt = new Attempt(calls, listen)
  const { session } = calls
  const stop = session.watch('calling.call.dial', attempt.tag, ({ payload }) => {
    if (payload.dial_state === 'dialing') return
    stop()
    if (payload.dial_state === 'answered') answered(calls, attempt, objectOf(payload, 'call'))
    else attempt.fail('dial_failed', 'the call was not answered.', payload)
  })
  const limits = { timeoutMs: timeLimitOf(params.devices), ...options }
  try {
    return await attempt.run('voice.dial', limits, (request) =>
      session.request('calling.dial', { tag: attempt.tag, ...params }, request),
    )
  } finally {
    // A dial that was aborted is watched until it ends, because a late answer is hung up.
    if (!calls.isExpected(attempt)) stop()
  }
}

// The event contains the call as well, in case its states were lost.
function answered(calls: CallRegistry, attempt: Attempt, payload: WireObject): void {
  const call = calls.add(payload)
  if (call.state === 'created' || call.state === 'ringing') call.update(payload)
  attempt.reach(call)
}
