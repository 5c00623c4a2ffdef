const told = new Set()

/** Warns through Node, where users can silence or trace a warning by its code. */
export function warn(code, message) {
  process.emitWarning(message, { type: 'SignalWireWarning', code })
}

/** Warns once for each sentence. */
export function warnOnce(code, message) {
  if (told.has(message)) return
  told.add(message)
  warn(code, message)
}
