// What one client receives over a session that it shares: it takes back no more than that.
import type { ChannelsOfSession } from './channels.ts'
import { Owners } from './owners.ts'
import type { TopicsOfSession } from './topics.ts'

/** The topics of one client. */
export class OwnTopics implements TopicsOfSession {
  #owners = new Owners()
  #topics: TopicsOfSession

  constructor(topics: TopicsOfSession) {
    this.#topics = topics
  }

  addOwner: TopicsOfSession['addOwner'] = (topics, owner = this) => {
    const missing = topics.filter((topic) => !this.#owners.has(topic))
    this.#owners.add(owner, topics)
    this.#topics.addOwner(topics, this)
    return missing
  }

  receive: TopicsOfSession['receive'] = async (owner, topics, options) => {
    const added = this.#owners.add(owner, topics)
    try {
      await this.#topics.receive(this, topics, options)
    } catch (error) {
      this.#owners.remove(added, owner)
      throw error
    }
  }

  receiveOwned: TopicsOfSession['receiveOwned'] = (topics, options) =>
    this.#topics.receiveOwned(
      topics.filter((topic) => this.#owners.has(topic)),
      options,
    )

  release: TopicsOfSession['release'] = (owner, topics, options) =>
    this.#topics.release(this, this.#owners.remove(topics, owner), options)

  remove: TopicsOfSession['remove'] = (owner, topics, options) =>
    this.#topics.release(this, this.#owners.remove(topics, owner, this), options)

  /** Takes back all topics of the client. */
  releaseAll(): Promise<void> {
    return this.#topics.release(this, this.#owners.clear())
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
