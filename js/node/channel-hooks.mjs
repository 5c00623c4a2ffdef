import { AsyncResource } from 'node:async_hooks'
import { channel } from 'node:diagnostics_channel'
import { Hooks } from '../call/hooks.mjs'

/** The diagnostics channels of the process, by the name of the hook that gets the same events. */
const CHANNELS = {
  onRequest: channel('signalwire-client:request'),
  onRetry: channel('signalwire-client:retry'),
  onResponse: channel('signalwire-client:response'),
}

/** Hooks that also publish each event to the diagnostics channels of Node.js. */
export class ChannelHooks extends Hooks {
  /** Not cached, because a channel may get subscribers at any time. */
  isObserved(name) {
    return super.isObserved(name) || CHANNELS[name].hasSubscribers
  }

  /**
   * Captures the async context of the caller, with the values of every `AsyncLocalStorage`. Without
   * it events would be emitted in the context in which the client was created.
   */
  captureContext() {
    const resource = new AsyncResource('signalwire-client')
    return (run) => resource.runInAsyncScope(run)
  }

  emit(name, event) {
    if (!this.isObserved(name)) return
    super.emit(name, event)
    if (CHANNELS[name].hasSubscribers) CHANNELS[name].publish(event)
  }
}
