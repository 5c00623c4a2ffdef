import { Owners } from './owners.ts'
import { checkRequest } from './requests.ts'
import type { RequestOptions, Session } from './session.ts'

/** The topics that a session, or one of the clients that share it, receives. */
export type TopicsOfSession = Pick<Topics, 'addOwner' | 'receive' | 'receiveOwned' | 'release' | 'remove'>

/**
 * The topics of a session. Several namespaces and clients may own the same topic; it is taken back
 * when the last of them gives it up.
 */
export class Topics {
  #owners = new Owners()
  #session: Session

  /** `first` are the topics of the options, which the first request of the session receives. */
  constructor(session: Session, first: readonly string[] = []) {
    this.#session = session
    this.addOwner(first)
  }

  /**
   * Adds an owner of topics without a request. The owner of the topics of the options is this
   * object. Returns the topics that had no owner.
   */
  addOwner(topics: readonly string[], owner: object = this): string[] {
    const missing = topics.filter((topic) => !this.#owners.has(topic))
    this.#owners.add(owner, topics)
    return missing
  }

  /** Receives topics for an owner. */
  async receive(owner: object, topics: readonly string[], options?: RequestOptions): Promise<void> {
    const added = this.#owners.add(owner, topics)
    try {
      await this.receiveOwned(topics, options)
    } catch (error) {
      this.#owners.remove(added, owner)
      throw error
    }
  }

  /** Receives those of the topics that have an owner; without any, only connects. */
  async receiveOwned(topics: readonly string[], options?: RequestOptions): Promise<void> {
    const contexts = topics.filter((topic) => this.#owners.has(topic))
    if (contexts.length === 0) await this.#session.connect(options)
    else await this.#session.request('signalwire.receive', { contexts }, options)
  }

  /** Removes an owner of topics, and takes back those that have no other. */
  async release(owner: object, topics: readonly string[], options?: RequestOptions): Promise<void> {
    checkRequest('signalwire.unreceive', options)
    await this.#takeBack(this.#owners.remove(topics, owner), options)
  }

  /** The same for topics that the program removes, also from the topics of the options. */
  async remove(owner: object, topics: readonly string[], options?: RequestOptions): Promise<void> {
    checkRequest('signalwire.unreceive', options)
    await this.#takeBack(this.#owners.remove(topics, owner, this), options)
  }

  async #takeBack(contexts: readonly string[], options: RequestOptions | undefined): Promise<void> {
    if (contexts.length === 0 || this.#session.state === 'closed') return
    await this.#session.request('signalwire.unreceive', { contexts }, options)
  }
}
