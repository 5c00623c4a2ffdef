// In the page: tries all ways with one secret, and reports the results.

import * as sw from '/signalwire-client.mjs'
import * as slim from '/slim.mjs'
import { ways } from './ways.mjs'

/** Resolves with `{ [way]: result }`. */
globalThis.tryAll = async (facts) => {
  await sw.init()
  const outcomes = {}
  for (const [name, go] of Object.entries(ways))
    outcomes[name] = await outcomeOf(() => go({ ...facts, slim, sw }))
  return outcomes
}

async function outcomeOf(go) {
  try {
    await go()
    return 'went through'
  } catch (error) {
    return `${error.name} ${error.code ?? ''}`.trim()
  }
}

document.body.dataset.answer = 'ready'
