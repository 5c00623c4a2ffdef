import { box, byId, element, facts } from './elements.mjs'
import { log } from './log.mjs'
import { BrowserCredentialError, SignalWireBrowser } from './signalwire-client.mjs'

const hex = (count) =>
  Array.from(crypto.getRandomValues(new Uint8Array(count)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')

/** Made up at each press: in the shape of a secret, and of no use. */
const SAMPLES = {
  'an API token': () => `PT${hex(24)}`,
  'a signing key': () => `PSK_${hex(12)}`,
  'a Basic credential': () => `Basic ${btoa(`${crypto.randomUUID()}:PT${hex(24)}`)}`,
  'a URL with a password': () => `https://${crypto.randomUUID()}:${hex(12)}@example.signalwire.com`,
}

/** Uses what is pasted as a token, and shows what the package says to that. */
export function showRefusals({ origin }) {
  const { text } = byId('secret').elements
  for (const [name, make] of Object.entries(SAMPLES)) {
    const button = element('button', { type: 'button', className: 'quiet' }, name)
    button.addEventListener('click', () => {
      text.value = make()
    })
    byId('samples').append(button)
  }
  byId('secret').addEventListener('submit', (event) => {
    event.preventDefault()
    byId('verdict').replaceChildren(judge(text.value.trim(), origin))
  })
}

function judge(subscriberToken, baseUrl) {
  try {
    new SignalWireBrowser({ baseUrl, subscriberToken }).close()
    return box(
      'good',
      'Not a secret of a server, so a client was made with it. SignalWire decides whether it is a token.',
    )
  } catch (error) {
    console.error(error)
    log(`Refused: ${error.looksLike ?? error.code}`, 'bad')
    return error instanceof BrowserCredentialError ? refusal(error) : box('hint', error.message)
  }
}

function refusal({ name, looksLike, place, message, help }) {
  const [what] = message.split(help)
  return box(
    'bad',
    element('strong', {}, 'Refused, and nothing was sent'),
    facts({ Error: name, 'Looks like': element('code', {}, looksLike), Passed: `as ${place}` }),
    element('p', {}, `${what.replace(/[:\s]+$/, '')}.`),
    element('a', { href: help, target: '_blank', rel: 'noreferrer' }, 'Where tokens belong'),
  )
}
