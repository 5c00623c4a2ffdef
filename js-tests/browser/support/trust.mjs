// Node's own fetch takes further certificates only when the process starts, unless it is given
// another dispatcher. It has the class for one inside: that of the dispatcher in use, which exists
// from the first fetch on.
const DISPATCHER = Symbol.for('undici.globalDispatcher.1')

/** Lets `fetch` trust a certificate authority. */
export async function trust(ca) {
  await fetch('data:,')
  const { constructor: Agent } = globalThis[DISPATCHER]
  globalThis[DISPATCHER] = new Agent({ connect: { ca } })
}
