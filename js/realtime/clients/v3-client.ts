import type { RequestOptions, Session, WireObject } from '../session/session.ts'
import { type ExecuteOptions, execute } from './execute.ts'
import { ClientLease, type ClientOptionsV3 } from './lease.ts'
import type { Namespace, Style } from './namespace.ts'

/** What a client of version 3 adds to its namespace. */
export interface ClientV3 {
  /** Sends a request by its wire name; resolves with its result as the server wrote it. */
  execute(request: ExecuteOptions, options?: RequestOptions): Promise<WireObject>
  /**
   * Removes the listeners, and takes back the topics. The connection ends when no other client
   * shares it.
   */
  disconnect(): Promise<void>
}

/** The class of a client of version 3. */
export interface ClientClassV3<Instance> {
  /** @throws {ConfigError} `missing_credentials`, `invalid_options` and others */
  new (options?: ClientOptionsV3): Instance & ClientV3
}

/** The class of a namespace. */
type NamespaceClass<Instance> = abstract new (
  session: Session,
  style: Style,
  topics?: readonly string[],
) => Instance

/** Makes a client of version 3 of a namespace. */
export function clientV3<Instance>(Class: NamespaceClass<Instance>, owner: string): ClientClassV3<Instance> {
  // The members that are used here do not depend on the events of the namespace.
  const Base = Class as unknown as NamespaceClass<Namespace<Record<string, unknown>>>
  abstract class Client extends Base implements ClientV3 {
    #lease: ClientLease

    constructor(options: ClientOptionsV3 = {}) {
      const lease = new ClientLease(options, owner)
      super(lease.session, 'v3', lease.topics)
      this.#lease = lease
    }

    execute(request: ExecuteOptions, options?: RequestOptions): Promise<WireObject> {
      return execute(this.session, request, options)
    }

    disconnect(): Promise<void> {
      this.removeAllListeners()
      return this.#lease.end()
    }

    protected override added(added: readonly string[]): void {
      super.added(added)
      this.#lease.begin()
    }
  }
  // The class has the members of `Base`, whose type the caller names.
  return Client as unknown as ClientClassV3<Instance>
}
