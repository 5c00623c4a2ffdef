// Keeps the collections equal to the Space, by server-sent events.
import { Collection } from './collection.mjs'
import { byId } from './dom.mjs'
import { urlOf } from './server.mjs'

const STATES = { connecting: 'Connecting', live: 'Live', lost: 'Not reachable, retrying' }

/** The entries of the four parts. */
export const collections = {
  requests: new Collection(),
  things: new Collection(),
  faults: new Collection(),
  callbacks: new Collection(),
}

/** Receives events until the page is closed. After `reset`, the server sends all entries. */
export function connect() {
  const source = new EventSource(urlOf('events'))
  const on = (name, run) => source.addEventListener(name, ({ data }) => run(JSON.parse(data)))
  on('space', ({ url }) => showSpace(url))
  on('reset', () => {
    for (const collection of Object.values(collections)) collection.expire()
  })
  for (const [name, collection] of Object.entries(collections))
    on(name, (changes) => collection.merge(changes))
  source.onopen = () => showState('live')
  source.onerror = () => showState('lost')
}

function showSpace(url) {
  byId('url').textContent = url
  document.title = `Sandbox ${new URL(url).host}`
}

function showState(state) {
  const target = byId('state')
  target.dataset.state = state
  target.textContent = STATES[state]
}
