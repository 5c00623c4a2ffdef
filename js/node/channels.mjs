import { channel } from 'node:diagnostics_channel'

/**
 * Where every client of this process publishes what its hooks of these names see, while anybody
 * subscribes.
 */
export const CHANNELS = {
  onRequest: channel('signalwire-client:request'),
  onRetry: channel('signalwire-client:retry'),
  onResponse: channel('signalwire-client:response'),
}
