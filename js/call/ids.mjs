let prefix
let count = 0

/**
 * An id for the events of a call. A count alone would repeat: the ESM and the CommonJS copy of this
 * package publish to the same channels, and logs of several processes meet. The prefix is made on
 * first use, because some edge runtimes refuse random values while a module is loaded.
 */
export function nextId() {
  prefix ??= Math.random().toString(36).slice(2, 10)
  count++
  return `${prefix}-${count}`
}
