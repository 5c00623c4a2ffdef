import type * as rules from '../../core/option-rules.ts'
import { messageOf } from '../../core/text.ts'
import { warn } from '../../node/process.ts'
import { checkOptions, names, SESSION_RULES } from '../session/options.ts'
import type { RequestOptions, Session, SessionOptions, WireObject } from '../session/session.ts'
import { leaseSession, type SessionLease } from '../session/shared.ts'
import { withDefaults } from './config.ts'
import { type ExecuteOptions, execute } from './execute.ts'
import type { Namespace, Style } from './namespace.ts'
import { VENDOR_RULES, type VendorOptions } from './signalwire.ts'

/** Options of a client of version 3. */
export interface ClientOptionsV3 extends SessionOptions, VendorOptions {
  /** The former name of `topics`. */
  contexts?: readonly string[] | undefined
  /**
   * Whether clients of equal credentials and host share one connection. Their other options are
   * those of the first one. Default: true.
   */
  share?: boolean | undefined
}

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

const boolean: rules.Rule = { test: (value) => typeof value === 'boolean', expected: 'true or false' }

const RULES: rules.RulesOf<ClientOptionsV3> = {
  ...SESSION_RULES,
  ...VENDOR_RULES,
  contexts: names,
  share: boolean,
}

/** A session of a client of version 3, and its topics. */
export interface LeaseV3 {
  readonly lease: SessionLease
  readonly topics: readonly string[]
}

/** Opens or shares the session of a client. */
export function leaseV3(options: ClientOptionsV3, owner: string): LeaseV3 {
  checkOptions(options, RULES, owner)
  const { logLevel: _, debug: __, contexts, share = true, topics = contexts, ...more } = withDefaults(options)
  // The topics of a shared connection are received by requests, because it may be connected.
  return { lease: leaseSession(more, share), topics: topics ?? [] }
}

/**
 * The first use of a client, which connects and receives its topics. A failure becomes a warning,
 * and the next use tries again.
 */
export class FirstUse {
  #session: Session
  #topics: readonly string[]
  #isUsed = false

  constructor(session: Session, topics: readonly string[]) {
    this.#session = session
    this.#topics = topics
  }

  /** Whether the topics are received. */
  get isUsed(): boolean {
    return this.#isUsed
  }

  /** Connects, unless that was done before. */
  begin(): void {
    if (this.#isUsed) return
    this.#isUsed = true
    this.#session.background(() => this.#connect())
  }

  async #connect(): Promise<void> {
    try {
      if (this.#topics.length > 0) await this.#session.topics.receive(this.#topics)
      else await this.#session.connect()
    } catch (error) {
      this.#isUsed = false
      // The session reports its own end.
      if (this.#session.state !== 'closed') warn('connection_failed', messageOf(error))
    }
  }
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
    #lease: SessionLease
    #topics: readonly string[]
    #use: FirstUse

    constructor(options: ClientOptionsV3 = {}) {
      const { lease, topics } = leaseV3(options, owner)
      super(lease.session, 'v3', topics)
      this.#lease = lease
      this.#topics = topics
      this.#use = new FirstUse(lease.session, topics)
    }

    execute(request: ExecuteOptions, options?: RequestOptions): Promise<WireObject> {
      return execute(this.session, request, options)
    }

    async disconnect(): Promise<void> {
      this.removeAllListeners()
      // Others may use the connection. A failure to take back a topic ends with the session.
      if (this.#use.isUsed) await this.session.topics.release(this.#topics).catch(() => {})
      await this.#lease.release()
    }

    protected override added(added: readonly string[]): void {
      super.added(added)
      this.#use.begin()
    }
  }
  // The class has the members of `Base`, whose type the caller names.
  return Client as unknown as ClientClassV3<Instance>
}
