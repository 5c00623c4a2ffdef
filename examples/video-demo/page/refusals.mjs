import { box, byId, element, facts } from './elements.mjs'
import { log } from './log.mjs'
import { BrowserCredentialError, SignalWireBrowser } from './signalwire-client.mjs'

const hex = (count) =>
  Array.from(crypto.getRandomValues(new Uint8Array(count)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')

/** Random values in the format of a secret. They are not valid. */
const SAMPLES = {
  'an API token': () => `PT${hex(24)}`,
  'a signing key': () => `PSK_${hex(12)}`,
  'a Basic credential': () => `Basic ${btoa(`${crypto.randomUUID()}:PT${hex(24)}`)}`,
  'a URL with a password': () => `https://${crypto.randomUUID()}:${hex(12)}@example.signalwire.com`,
}

/** Uses the pasted value as a token, and shows the result. */
export function showRefusals({ origin }) {
  const { text } = byId('secret').elements
  for (const [name, sample] of Object.entries(SAMPLES)) {
    const button = element('button', { type: 'button', className: 'quiet' }, name)
    button.addEventListener('click', () => {
      text.value = sample()
    })
    byId('samples').append(button)
  }
  byId('secret').addEventListener('submit', (event) => {
    event.preventDefault()
    byId('verdict').replaceChildren(tryToken(text.value.trim(), origin))
  })
}

function tryToken(subscriberToken, baseUrl) {
  try {
    new SignalWireBrowser({ baseUrl, subscriberToken }).close()
    return box(
      'good',
      'Not a server-side secret, so a client was created with it. SignalWire decides whether it is a valid token.',
    )
  } catch (error) {
    console.error(error)
    log(`Refused: ${error.looksLike ?? error.code}`, 'bad')
    return error instanceof BrowserCredentialError ? refusal(error) : box('hint', error.message)
  }
}

function refusal({ name, looksLike, place, message, help }) {
  const [reason] = message.split(help)
  return box(
    'bad',
    element('strong', {}, 'Refused, and nothing was sent'),
    facts({ Error: name, 'Looks like': element('code', {}, looksLike), Passed: `as ${place}` }),
    element('p', {}, `${reason.replace(/[:\s]+$/, '')}.`),
    element('a', { href: help, target: '_blank', rel: 'noreferrer' }, 'Where tokens belong'),
  )
}
