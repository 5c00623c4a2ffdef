// In the page: fetches one secret after the other from its server, and tries all ways with each.

async function start() {
  while (globalThis.tryAll === undefined) await new Promise((resolve) => setTimeout(resolve, 20))
  for (;;) {
    const facts = await (await fetch('/next', { method: 'POST' })).json()
    if (facts === null) return
    const outcomes = await globalThis.tryAll(facts)
    await fetch('/done', { method: 'POST', body: JSON.stringify(outcomes) })
  }
}

start()
