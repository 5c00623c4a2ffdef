import type { RequestOptions, WireObject } from '../session/session.ts'
import { type ExecuteOptions, execute } from './execute.ts'
import { ClientLease, type ClientOptionsV3 } from './lease.ts'
import { NamespaceClient } from './namespaces.ts'

/** The client of `createClient`. */
export class CreatedClient extends NamespaceClient {
  #lease: ClientLease

  /** @internal */
  constructor(options: ClientOptionsV3) {
    const lease = new ClientLease(options, 'createClient')
    super(lease.session, 'v3', lease.topics)
    this.#lease = lease
  }

  /** Connects, and receives the topics. */
  async connect(options?: RequestOptions): Promise<this> {
    await this.#lease.connect(options)
    return this
  }

  /** Takes back the topics. The connection ends when no other client shares it. */
  disconnect(): Promise<void> {
    this.removeAllListeners()
    return this.#lease.end()
  }

  /** Sends a request by its wire name; resolves with its result as the server wrote it. */
  execute(request: ExecuteOptions, options?: RequestOptions): Promise<WireObject> {
    return execute(this.session, request, options)
  }
}

/** Creates a client in the style of version 3 with all namespaces. `connect` connects it. */
export async function createClient(options: ClientOptionsV3 = {}): Promise<CreatedClient> {
  return new CreatedClient(options)
}
