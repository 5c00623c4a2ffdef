import * as rules from '../../core/option-rules.ts'
import { messageOf } from '../../core/text.ts'
import { warn } from '../../node/process.ts'
import { checkOptions, names, SESSION_RULES } from '../session/options.ts'
import type { RequestOptions, Session, SessionOptions } from '../session/session.ts'
import { leaseSession, type SessionLease } from '../session/shared.ts'
import { withDefaults } from './config.ts'
import { VENDOR_RULES, type VendorOptions } from './vendor-options.ts'

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

const RULES: rules.RulesOf<ClientOptionsV3> = {
  ...SESSION_RULES,
  ...VENDOR_RULES,
  contexts: names,
  share: rules.boolean,
}

/** The session of a client of version 3, which others may share, and the topics of the client. */
export class ClientLease {
  /** The topics of the client. */
  readonly topics: readonly string[]
  #lease: SessionLease
  #isReceiving = false
  #isEnded = false

  /** Opens or shares a session. `owner` is the name of the client. */
  constructor(options: ClientOptionsV3, owner: string) {
    checkOptions(options, RULES, owner)
    const {
      logLevel: _,
      debug: __,
      contexts,
      share = true,
      topics = contexts,
      ...more
    } = withDefaults(options)
    // The topics of a shared connection are received by requests, because it may be connected.
    this.topics = topics ?? []
    this.#lease = leaseSession(more, share)
    this.session.topics.addOwner(this.topics)
  }

  /** The session. */
  get session(): Session {
    return this.#lease.session
  }

  /**
   * Connects and receives the topics, at the first use of the client. No caller waits: a failure
   * becomes a warning, and the next use tries again.
   */
  begin(): void {
    if (!this.#isReceiving) this.session.background(() => this.#begin())
  }

  /** Connects, and receives the topics once. */
  async connect(options?: RequestOptions): Promise<void> {
    if (this.#isReceiving || this.topics.length === 0) return this.session.connect(options)
    this.#isReceiving = true
    try {
      await this.session.topics.receiveOwned(this.topics, options)
    } catch (error) {
      this.#isReceiving = false
      throw error
    }
  }

  /**
   * Ends what the client has in the session, and takes back its topics and channels. Closes the
   * session if no other client uses it.
   */
  async end(): Promise<void> {
    if (this.#isEnded) return
    this.#isEnded = true
    await this.#lease.release()
  }

  async #begin(): Promise<void> {
    try {
      await this.connect()
    } catch (error) {
      // The session reports its own end.
      if (this.session.state !== 'closed') warn('connection_failed', messageOf(error))
    }
  }
}
