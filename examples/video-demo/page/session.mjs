import { box, busy, byId, clock } from './elements.mjs'
import { log } from './log.mjs'
import { BrowserToken, TokenSource } from './signalwire-client.mjs'
import { TokenCard } from './token_card.mjs'

const POLL_INTERVAL_MS = 2000

/**
 * Requests a token for a room or a chat, shows it, and renews it until another one is requested.
 */
export function showSession() {
  let stop = () => {}
  byId('options').addEventListener('submit', (event) => {
    event.preventDefault()
    stop()
    const options = Object.fromEntries(new FormData(event.target))
    busy(event.submitter, async () => {
      stop = await start({ ...options, minutes: Number(options.minutes) })
    })
  })
}

async function start(options) {
  const source = new TokenSource(({ signal }) => requestToken(options, signal))
  const show = makeShow(options, source)
  await show()
  const timer = setInterval(show, POLL_INTERVAL_MS)
  return () => clearInterval(timer)
}

/**
 * Returns a function that shows the token of the source if it has changed. The source requests a
 * new token before the current one expires.
 */
function makeShow(options, source) {
  let shown
  const show = async () => {
    try {
      const text = await source.get()
      if (text !== shown) render(text, { options, isRenewed: shown !== undefined, renew })
      shown = text
    } catch (error) {
      byId('token').replaceChildren(box('bad', error.message))
      log(error.message, 'bad')
    }
  }
  const renew = () => {
    source.drop()
    return show()
  }
  return show
}

let endsAt

async function requestToken({ kind, ...options }, signal) {
  const response = await fetch(`/tokens/${kind}`, { method: 'POST', body: JSON.stringify(options), signal })
  const { error, ...grant } = await response.json()
  if (error) throw new Error(error)
  endsAt = new Date(grant.expiresAt)
  return grant
}

function render(text, { options, isRenewed, renew }) {
  const card = new TokenCard(BrowserToken.parse(text), {
    text,
    endsAt,
    lifeMs: options.minutes * 60_000,
    renew,
  })
  byId('token').replaceChildren(card.element)
  card.tick()
  log(
    `${isRenewed ? 'Renewed' : 'Got'} a ${options.kind} token, valid until ${clock(endsAt)}: POST /tokens/${options.kind}`,
    'good',
  )
}
