/** Warns in the console: a page has no better place. */
export function warn(code, message) {
  // biome-ignore lint/suspicious/noConsole: as above
  console.warn(`signalwire-client (${code}): ${message}`)
}
