import { Hooks } from '../call/hooks.mjs'
import { CHANNELS } from './channels.mjs'
import { captureContext } from './context.mjs'

/**
 * The user's functions, and diagnostics channels by the name of the hook that sees the same events.
 */
export class ChannelHooks extends Hooks {
  /** Channels may get subscribers at any time. */
  isWatched(name) {
    return super.isWatched(name) || CHANNELS[name].hasSubscribers
  }

  captureContext() {
    return captureContext()
  }

  tell(name, event) {
    if (!this.isWatched(name)) return
    super.tell(name, event)
    if (CHANNELS[name].hasSubscribers) CHANNELS[name].publish(event)
  }
}
