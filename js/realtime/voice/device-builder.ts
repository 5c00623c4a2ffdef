import type { SipParams } from '../../generated/realtime/types.ts'
import type { Device, DevicePlan, DeviceSteps, PhoneOptions } from './devices.ts'

/**
 * Devices to dial: each `add` is one step, tried in series; the devices of an array ring in
 * parallel.
 *
 * ```js
 * const { Phone, Sip } = Voice.DeviceBuilder
 * const devices = new Voice.DeviceBuilder()
 *   .add(Phone({ from, to, timeout: 20 }))
 *   .add([Sip({ from: a, to: b }), Sip({ from: a, to: c })])
 * const call = await client.voice.dial(devices)
 * ```
 */
export class DeviceBuilder implements DevicePlan {
  #steps: Device[][] = []

  /** The steps, each an array of the devices that ring in parallel. */
  get devices(): DeviceSteps {
    return this.#steps
  }

  /** Adds a step, and returns the builder. */
  add(devices: Device | readonly Device[]): this {
    this.#steps.push(isList(devices) ? [...devices] : [devices])
    return this
  }

  /** A phone number. */
  static Phone(options: PhoneOptions): { type: 'phone' } & PhoneOptions {
    return { type: 'phone', ...options }
  }

  /** A SIP endpoint. */
  static Sip(options: SipParams): { type: 'sip' } & SipParams {
    return { type: 'sip', ...options }
  }
}

function isList(devices: Device | readonly Device[]): devices is readonly Device[] {
  return Array.isArray(devices)
}
