import { box, busy, byId, element } from './elements.mjs'
import { log } from './log.mjs'
import { NetworkError, SignalWireBrowser, TokenSource } from './signalwire-client.mjs'

const MAX_ADDRESSES = 20

/**
 * Lists addresses: the page calls the Space with a subscriber token that the server of the page has
 * created.
 */
export function showAddresses(space) {
  const tokenSource = new TokenSource('/tokens/subscriber')
  const onRequest = ({ method, path }) =>
    log(`${method} ${path} at ${new URL(space.origin).host}, with a subscriber token`)
  const client = new SignalWireBrowser({ baseUrl: space.origin, tokenSource, onRequest })
  byId('list').addEventListener('click', ({ target }) => busy(target, () => show(client, space)))
}

async function show(client, space) {
  try {
    const addresses = await first(client.fabric.addresses.list())
    byId('listed').replaceChildren(table(addresses))
    log(addresses.length === 1 ? '1 address received.' : `${addresses.length} addresses received.`, 'good')
  } catch (error) {
    byId('listed').replaceChildren(explain(error, space))
    log(error.message, 'bad')
  }
}

async function first(pages) {
  const addresses = []
  for await (const address of pages) if (addresses.push(address) === MAX_ADDRESSES) break
  return addresses
}

function table(addresses) {
  const cells = addresses.map(({ id, display_name, name, type, channels }) =>
    row('td', display_name || name, id.slice(0, 8), type, Object.keys(channels ?? {}).join(', ')),
  )
  const head = element('thead', {}, row('th', 'Name', 'Id', 'Type', 'Channels'))
  return element('table', {}, head, element('tbody', {}, ...cells))
}

const row = (kind, ...texts) => element('tr', {}, ...texts.map((text) => element(kind, {}, text)))

// A page cannot request trust for the certificate of the sandbox. A real Space has a public
// certificate.
function explain(error, { isSandbox, origin }) {
  if (!isSandbox || !(error instanceof NetworkError)) return box('bad', error.message)
  const link = element('a', { href: origin, target: '_blank', rel: 'noreferrer' }, origin)
  return box(
    'hint',
    'The certificate of the sandbox is not signed by a public authority. Open ',
    link,
    ' once, accept the certificate, and list again.',
  )
}
