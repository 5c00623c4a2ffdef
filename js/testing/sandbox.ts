/// <reference lib="esnext.disposable" preserve="true" />

import { readFile } from 'node:fs/promises'
import * as rules from '../core/option-rules.ts'
import type { ClientOptions } from '../node/client-options.ts'
import { SignalWire } from '../node.ts'
import { AddedFaults } from './added-faults.ts'
import { ControlApi } from './control.ts'
import { notRunning } from './control-error.ts'
import { pathOfDeliveries } from './deliveries.ts'
import type { AddedFault, Fault } from './faults.ts'
import { readRequests, waitForRequests } from './journal.ts'
import {
  checkArgument,
  checkFilter,
  checkSandboxOptions,
  checkScript,
  checkWaitOptions,
  type SandboxOptions,
} from './options.ts'
import type { RecordedRequest, RequestFilter, WaitOptions } from './requests.ts'
import { SpaceProcess, variablesOf } from './space-process.ts'
import type { Delivery, DeliveryFilter, Script, Seed, Seeded } from './state.ts'

/** A local Space for tests, which ends with the process at the latest. */
export interface Sandbox extends AsyncDisposable {
  /** The https origin: `https://localhost:41235`. */
  readonly url: string
  /** The project id. */
  readonly project: string
  /** The path of the certificate that clients must trust. */
  readonly caPath: string
  /** The environment variables with which another process uses this Space. They hold its token. */
  readonly env: Readonly<Record<string, string>>
  /** Creates a client of this Space. It trusts the certificate of this Space. */
  client(options?: ClientOptions): SignalWire
  /** Resolves with the requests that arrived since the last `reset`, oldest first. */
  requests(filter?: RequestFilter): Promise<RecordedRequest[]>
  /**
   * Resolves with the matching requests as soon as there are `count` of them.
   *
   * @throws {TimeoutError} `timeout`
   */
  waitFor(filter: RequestFilter, options?: WaitOptions): Promise<RecordedRequest[]>
  /**
   * Adds a fault, such as `{ match: { operation: 'messaging.messages.create' }, status: 503 }` or
   * one of `faults`. The oldest matching fault applies.
   *
   * @throws {InvalidRequestError} if it has no effect or names an unknown operation, {ConfigError}
   * for an unknown field
   */
  fault(fault: Fault): Promise<AddedFault>
  /**
   * Creates rooms, numbers, calls, messages and tokens; resolves with them and their ids. If a
   * value is wrong, nothing is created.
   *
   * @throws {ValidationError} with the path of each wrong value
   */
  seed(state: Seed): Promise<Seeded>
  /**
   * Moves a call, message, fax or other thing to a state, through the states in between, or to the
   * next one: a message is queued, sent, then delivered. Callbacks are sent.
   *
   * @throws {NotFoundError} for an unknown id, {InvalidRequestError} for a state that cannot follow
   */
  advance(id: string, state?: string): Promise<void>
  /** Sets the states that later calls or messages to a number take by themselves. */
  script(script: Script): Promise<void>
  /**
   * Sends a signed webhook of this event to a URL of a loopback address now, with a sample as its
   * payload. `overrides` replaces fields of it.
   *
   * @throws {InvalidRequestError} with the known events
   */
  trigger(event: string, url: string | URL, overrides?: object): Promise<Delivery>
  /** Resolves with the requests to callback URLs that match, oldest first. */
  deliveries(filter?: DeliveryFilter): Promise<Delivery[]>
  /** Sends a request to a callback URL again. */
  resend(id: string): Promise<Delivery>
  /** Removes resources, created tokens, faults, scripts, deliveries and recorded requests. */
  reset(): Promise<void>
  /**
   * Ends the Space.
   *
   * @throws {ConfigError} `fault_unused` with the option `strict`
   */
  stop(): Promise<void>
}

/**
 * Starts a local Space. It needs the package `@signalwire-client/sandbox`, or a program whose path
 * is in `SIGNALWIRE_SANDBOX_PROGRAM`.
 *
 * @throws {ConfigError} `sandbox_missing`, `sandbox_failed`, `invalid_options`
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  checkSandboxOptions(options)
  const space = await SpaceProcess.start({ port: options.port })
  const ca = await readFile(space.connection.caPath, 'utf8')
  const sandbox = new RunningSandbox(space, ca, options.strict === true)
  if (options.seed) await seedOrStop(sandbox, options.seed)
  return sandbox
}

async function seedOrStop(sandbox: Sandbox, seed: Seed): Promise<void> {
  try {
    await sandbox.seed(seed)
  } catch (error) {
    await sandbox.stop()
    throw error
  }
}

class RunningSandbox implements Sandbox {
  readonly url: string
  readonly project: string
  readonly caPath: string
  #space: SpaceProcess
  #ca: string
  #control: ControlApi
  #faults: AddedFaults

  constructor(space: SpaceProcess, ca: string, isStrict: boolean) {
    const { url, project, caPath } = space.connection
    this.url = url
    this.project = project
    this.caPath = caPath
    this.#space = space
    this.#ca = ca
    this.#control = new ControlApi(url, ca)
    this.#faults = new AddedFaults(isStrict)
  }

  // A getter, so that a printed Space does not show the token.
  get env(): Readonly<Record<string, string>> {
    return variablesOf(this.#space.connection)
  }

  client(options: ClientOptions = {}): SignalWire {
    const { url: baseUrl, project, token } = this.#space.connection
    return new SignalWire({ baseUrl, project, token, rootCertificates: this.#ca, proxy: false, ...options })
  }

  async requests(filter: RequestFilter = {}): Promise<RecordedRequest[]> {
    checkFilter(filter, 'requests')
    return readRequests(this.#running(), filter)
  }

  async waitFor(filter: RequestFilter, options: WaitOptions = {}): Promise<RecordedRequest[]> {
    checkFilter(filter, 'waitFor')
    checkWaitOptions(options)
    return waitForRequests(this.#running(), filter, options)
  }

  async fault(fault: Fault): Promise<AddedFault> {
    return this.#faults.add(this.#running(), fault)
  }

  async seed(state: Seed): Promise<Seeded> {
    checkArgument(state, rules.record, 'seed', 'state')
    return this.#running().request('POST', '/seed', state)
  }

  async advance(id: string, state?: string): Promise<void> {
    checkArgument(id, rules.string, 'advance', 'id')
    await this.#running().request('POST', '/advance', { id, state })
  }

  async script(script: Script): Promise<void> {
    checkScript(script)
    const { afterMs, ...more } = script
    await this.#running().request('POST', '/scripts', { ...more, after_ms: afterMs })
  }

  async trigger(event: string, url: string | URL, overrides: object = {}): Promise<Delivery> {
    checkArgument(event, rules.string, 'trigger', 'event')
    return this.#running().request('POST', '/trigger', { event, url: `${url}`, overrides })
  }

  async deliveries(filter?: DeliveryFilter): Promise<Delivery[]> {
    return this.#running().request('GET', pathOfDeliveries(filter))
  }

  async resend(id: string): Promise<Delivery> {
    checkArgument(id, rules.string, 'resend', 'id')
    return this.#running().request('POST', `/deliveries/${encodeURIComponent(id)}/resend`)
  }

  async reset(): Promise<void> {
    const control = this.#running()
    await this.#faults.collectUnused(control)
    await control.request('POST', '/reset')
  }

  async stop(): Promise<void> {
    if (!this.#space.ended) await this.#faults.collectUnused(this.#control).catch(() => {})
    this.#control.close()
    await this.#space.stop()
    this.#faults.rejectUnused()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop()
  }

  #running(): ControlApi {
    const { ended } = this.#space
    if (ended) throw notRunning(ended)
    return this.#control
  }
}
