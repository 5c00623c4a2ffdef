/// <reference lib="esnext.disposable" preserve="true" />

import { readFile } from 'node:fs/promises'
import type { ClientOptions } from '../node/client-options.ts'
import { SignalWire } from '../node.ts'
import { ControlApi } from './control.ts'
import { notRunning } from './control-error.ts'
import { readRequests, waitForRequests } from './journal.ts'
import { checkSandboxOptions, type SandboxOptions } from './options.ts'
import type { RecordedRequest, RequestFilter, WaitOptions } from './requests.ts'
import { SpaceProcess, variablesOf } from './space-process.ts'

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
  /** Removes resources, created tokens, faults and recorded requests. */
  reset(): Promise<void>
  /** Ends the Space. */
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
  return new RunningSandbox(space, await readFile(space.connection.caPath, 'utf8'))
}

class RunningSandbox implements Sandbox {
  readonly url: string
  readonly project: string
  readonly caPath: string
  #space: SpaceProcess
  #ca: string
  #control: ControlApi

  constructor(space: SpaceProcess, ca: string) {
    const { url, project, caPath } = space.connection
    this.url = url
    this.project = project
    this.caPath = caPath
    this.#space = space
    this.#ca = ca
    this.#control = new ControlApi(url, ca)
  }

  // A getter, so that a printed Space does not show the token.
  get env(): Readonly<Record<string, string>> {
    return variablesOf(this.#space.connection)
  }

  client(options: ClientOptions = {}): SignalWire {
    const { url: baseUrl, project, token } = this.#space.connection
    return new SignalWire({ baseUrl, project, token, rootCertificates: this.#ca, proxy: false, ...options })
  }

  async requests(filter?: RequestFilter): Promise<RecordedRequest[]> {
    return readRequests(this.#running(), filter)
  }

  async waitFor(filter: RequestFilter, options?: WaitOptions): Promise<RecordedRequest[]> {
    return waitForRequests(this.#running(), filter, options)
  }

  async reset(): Promise<void> {
    await this.#running().request('POST', '/reset')
  }

  async stop(): Promise<void> {
    this.#control.close()
    await this.#space.stop()
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
