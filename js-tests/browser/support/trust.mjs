// The fetch of Node.js accepts additional certificates only when the process starts, or through
// another dispatcher. The class for one is that of the current dispatcher, which exists after the
// first fetch.
const DISPATCHER = Symbol.for('undici.globalDispatcher.1')

/** Makes `fetch` trust a certificate authority. */
export async function trust(ca) {
  await fetch('data:,')
  const { constructor: Agent } = globalThis[DISPATCHER]
  globalThis[DISPATCHER] = new Agent({ connect: { ca } })
}
