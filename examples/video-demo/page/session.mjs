import { box, busy, byId, clock } from './elements.mjs'
import { log } from './log.mjs'
import { BrowserToken, TokenSource } from './signalwire-client.mjs'
import { TokenCard } from './token_card.mjs'

const LOOK_AGAIN_MS = 2000

/** A token for a room or a chat: got, shown, and kept fresh until another is asked for. */
export function showSession() {
  let stop = () => {}
  byId('wish').addEventListener('submit', (event) => {
    event.preventDefault()
    stop()
    const wish = Object.fromEntries(new FormData(event.target))
    busy(event.submitter, async () => {
      stop = await start({ ...wish, minutes: Number(wish.minutes) })
    })
  })
}

async function start(wish) {
  const source = new TokenSource(({ signal }) => ask(wish, signal))
  const show = makeShow(wish, source)
  await show()
  const timer = setInterval(show, LOOK_AGAIN_MS)
  return () => clearInterval(timer)
}

/**
 * Shows the source's token if it is another than before. The source asks for the next one by
 * itself, before the end.
 */
function makeShow(wish, source) {
  let shown
  const show = async () => {
    try {
      const text = await source.get()
      if (text !== shown) render(text, { wish, isRenewed: shown !== undefined, renew })
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

async function ask({ kind, ...wish }, signal) {
  const answer = await fetch(`/tokens/${kind}`, { method: 'POST', body: JSON.stringify(wish), signal })
  const { error, ...grant } = await answer.json()
  if (error) throw new Error(error)
  endsAt = new Date(grant.expiresAt)
  return grant
}

function render(text, { wish, isRenewed, renew }) {
  const card = new TokenCard(BrowserToken.parse(text), { text, endsAt, lifeMs: wish.minutes * 60_000, renew })
  byId('token').replaceChildren(card.element)
  card.tick()
  log(
    `${isRenewed ? 'Renewed' : 'Got'} a ${wish.kind} token, good until ${clock(endsAt)}: POST /tokens/${wish.kind}`,
    'good',
  )
}
