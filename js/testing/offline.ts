/**
 * Sets `SIGNALWIRE_OFFLINE`, so that clients, also those that exist already, reach loopback
 * addresses only. A value that is set already stays: with `SIGNALWIRE_OFFLINE=0` a test may call a
 * real Space.
 */
export function goOffline(): void {
  process.env.SIGNALWIRE_OFFLINE ??= '1'
}
