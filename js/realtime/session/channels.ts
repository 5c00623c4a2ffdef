import { Owners } from './owners.ts'
import { checkRequest } from './requests.ts'
import type { RequestOptions, Session } from './session.ts'

/** The chat channels of a session, or of one of the clients that share it. */
export type ChannelsOfSession = Pick<ChatChannels, 'use' | 'release'>

/**
 * The chat channels that a session is subscribed to. Chat, PubSub and clients that share a session
 * use the same channels of the server, so only the last one may unsubscribe.
 */
export class ChatChannels {
  #owners = new Owners()
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
    const added = this.#owners.add(owner, channels)
    try {
      await this.#session.request('chat.subscribe', { channels: toNames(channels), events }, options)
    } catch (error) {
      this.#owners.remove(added, owner)
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
    checkRequest('chat.unsubscribe', options)
    this.#owners.remove(channels, owner)
    const unused = channels.filter((channel) => !this.#owners.has(channel))
    if (unused.length === 0 || this.#session.state === 'closed') return
    const params = { channels: toNames(unused), ...(events && { events }) }
    await this.#session.request('chat.unsubscribe', params, options)
  }
}

/** The names of channels as the server reads them. */
export function toNames(channels: readonly string[]): { name: string }[] {
  return channels.map((name) => ({ name }))
}
