const emitted = new Set()

/** Emits a process warning, which users can silence or trace by its code. */
export function warn(code, message) {
  process.emitWarning(message, { type: 'SignalWireWarning', code })
}

/** Emits a warning once per message. */
export function warnOnce(code, message) {
  if (emitted.has(message)) return
  emitted.add(message)
  warn(code, message)
}
