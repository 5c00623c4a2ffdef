import type { EventHandler } from '../session/routes.ts'
import type { Session } from '../session/session.ts'

/** The events of channels that a namespace receives for the listeners of `on`. */
export class ChannelWatches {
  #session: Session
  #channels = new Set<string>()
  #unwatch = new Map<string, () => void>()

  constructor(session: Session) {
    this.#session = session
  }

  /** Adds channels; returns those that are new. */
  add(channels: readonly string[]): string[] {
    const added = channels.filter((channel) => !this.#channels.has(channel))
    for (const channel of added) this.#channels.add(channel)
    return added
  }

  /** Removes channels. */
  remove(channels: readonly string[]): void {
    for (const channel of channels) this.#channels.delete(channel)
  }

  /** Receives these events of all channels from now on, and no others. */
  update(handlers: ReadonlyMap<string, EventHandler>): void {
    const wanted = new Set<string>()
    for (const channel of this.#channels) {
      for (const [type, handler] of handlers) {
        const id = `${type} ${channel}`
        wanted.add(id)
        if (!this.#unwatch.has(id)) this.#unwatch.set(id, this.#session.watch(type, channel, handler))
      }
    }
    for (const [id, unwatch] of this.#unwatch) {
      if (wanted.has(id)) continue
      unwatch()
      this.#unwatch.delete(id)
    }
  }
}
