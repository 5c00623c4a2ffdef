// What one client receives over a session that it shares: it takes back no more than that.
import type { ChannelsOfSession } from './channels.ts'
import type { TopicsOfSession } from './topics.ts'

/** The topics of one client. */
export class OwnTopics implements TopicsOfSession {
  #topics: TopicsOfSession
  #received: string[] = []

  constructor(topics: TopicsOfSession) {
    this.#topics = topics
  }

  receive: TopicsOfSession['receive'] = async (topics, options) => {
    this.#received.push(...topics)
    try {
      await this.#topics.receive(topics, options)
    } catch (error) {
      this.#forget(topics)
      throw error
    }
  }

  release: TopicsOfSession['release'] = (topics, options) =>
    this.#topics.release(this.#forget(topics), options)

  /** Takes back all topics of the client. */
  releaseAll(): Promise<void> {
    return this.#topics.release(this.#received.splice(0))
  }

  // Returns the topics that the client received, as often as it did.
  #forget(topics: readonly string[]): string[] {
    return topics.filter((topic) => {
      const index = this.#received.indexOf(topic)
      if (index >= 0) this.#received.splice(index, 1)
      return index >= 0
    })
  }
}

/** The chat channels of one client. */
export class OwnChannels implements ChannelsOfSession {
  #channels: ChannelsOfSession
  #used = new Map<object, Set<string>>()
  #isReleased = false

  constructor(channels: ChannelsOfSession) {
    this.#channels = channels
  }

  use: ChannelsOfSession['use'] = async (owner, channels, events, options) => {
    this.#used.set(owner, new Set([...(this.#used.get(owner) ?? []), ...channels]))
    await this.#channels.use(owner, channels, events, options)
  }

  release: ChannelsOfSession['release'] = async (owner, channels, events, options) => {
    if (this.#isReleased) return
    const used = this.#used.get(owner)
    for (const channel of channels) used?.delete(channel)
    if (used?.size === 0) this.#used.delete(owner)
    await this.#channels.release(owner, channels, events, options)
  }

  /** Unsubscribes from all channels of the client. */
  async releaseAll(): Promise<void> {
    this.#isReleased = true
    const used = [...this.#used]
    this.#used.clear()
    await Promise.all(used.map(([owner, channels]) => this.#channels.release(owner, [...channels])))
  }
}
