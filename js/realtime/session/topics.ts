import type { RequestOptions } from './options.ts'
import type { Session } from './session.ts'

/** The topics that a session, or one of the clients that share it, receives. */
export type TopicsOfSession = Pick<Topics, 'receive' | 'release'>

/**
 * The topics of a session. Several namespaces and clients may receive the same topic; it is taken
 * back when the last of them releases it.
 */
export class Topics {
  #counts = new Map<string, number>()
  #session: Session

  /** `first` are the topics of the options, which the first request of the session receives. */
  constructor(session: Session, first: readonly string[] = []) {
    this.#session = session
    for (const topic of first) this.#counts.set(topic, 1)
  }

  /** Receives topics. Each call needs one `release`. */
  async receive(topics: readonly string[], options?: RequestOptions): Promise<void> {
    for (const topic of topics) this.#counts.set(topic, (this.#counts.get(topic) ?? 0) + 1)
    try {
      await this.#session.request('signalwire.receive', { contexts: topics }, options)
    } catch (error) {
      this.#remove(topics)
      throw error
    }
  }

  /** Takes back the topics that are not received elsewhere. */
  async release(topics: readonly string[], options?: RequestOptions): Promise<void> {
    const contexts = this.#remove(topics)
    if (contexts.length === 0 || this.#session.state === 'closed') return
    await this.#session.request('signalwire.unreceive', { contexts }, options)
  }

  // Returns the topics that no caller receives any longer.
  #remove(topics: readonly string[]): string[] {
    return topics.filter((topic) => {
      const left = (this.#counts.get(topic) ?? 0) - 1
      if (left > 0) this.#counts.set(topic, left)
      else this.#counts.delete(topic)
      return left === 0
    })
  }
}
