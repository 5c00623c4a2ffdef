import type { RequestOptions, WireObject } from '../session/session.ts'
import type { SessionLease } from '../session/shared.ts'
import { type ExecuteOptions, execute } from './execute.ts'
import { NamespaceClient } from './namespaces.ts'
import { type ClientOptionsV3, leaseV3 } from './v3-client.ts'

/** The client of `createClient`. */
export class CreatedClient extends NamespaceClient {
  #lease: SessionLease
  #topics: readonly string[]

  /** @internal */
  constructor(options: ClientOptionsV3) {
    const { lease, topics } = leaseV3(options, 'createClient')
    super(lease.session, 'v3', topics)
    this.#lease = lease
    this.#topics = topics
  }

  /** Connects, and receives the topics. */
  async connect(options?: RequestOptions): Promise<this> {
    if (this.#topics.length > 0) await this.session.topics.receive(this.#topics, options)
    else await this.session.connect(options)
    return this
  }

  /** Ends the connection when no other client shares it. */
  async disconnect(): Promise<void> {
    this.removeAllListeners()
    await this.#lease.release()
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
