import type { RequestOptions, Session } from './session.ts'

/** The chat channels of a session, or of one of the clients that share it. */
export type ChannelsOfSession = Pick<ChatChannels, 'use' | 'release'>

/**
 * The chat channels that a session is subscribed to. Chat, PubSub and clients that share a session
 * use the same channels of the server, so only the last one may unsubscribe.
 */
export class ChatChannels {
  #owners = new Map<string, Set<object>>()
  #session: Session

  constructor(session: Session) {
    this.#session = session
  }

  /** Subscribes to events of channels, which the owner uses until it releases them. */
  async use(
    owner: object,
    channels: readonly string[],
    events: readonly string[],
    options?: RequestOptions,
  ): Promise<void> {
    const added = channels.filter((channel) => !this.#owners.get(channel)?.has(owner))
    for (const channel of added) {
      this.#owners.set(channel, (this.#owners.get(channel) ?? new Set()).add(owner))
    }
    try {
      await this.#session.request('chat.subscribe', { channels: toNames(channels), events }, options)
    } catch (error) {
      this.#remove(owner, added)
      throw error
    }
  }

  /**
   * Unsubscribes from the channels that have no other owner: from these events, or without any from
   * all.
   */
  async release(
    owner: object,
    channels: readonly string[],
    events?: readonly string[],
    options?: RequestOptions,
  ): Promise<void> {
    const unused = this.#remove(owner, channels)
    if (unused.length === 0 || this.#session.state === 'closed') return
    const params = { channels: toNames(unused), ...(events && { events }) }
    await this.#session.request('chat.unsubscribe', params, options)
  }

  // Returns the channels without an owner.
  #remove(owner: object, channels: readonly string[]): string[] {
    return channels.filter((channel) => {
      const owners = this.#owners.get(channel)
      owners?.delete(owner)
      if (owners?.size === 0) this.#owners.delete(channel)
      return !this.#owners.has(channel)
    })
  }
}

/** The names of channels as the server reads them. */
export function toNames(channels: readonly string[]): { name: string }[] {
  return channels.map((name) => ({ name }))
}
