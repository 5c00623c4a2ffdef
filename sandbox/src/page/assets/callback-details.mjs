// The details of one callback.
import { block, facts, headersBlock, heading, jsonBlock } from './details.mjs'
import { button, element } from './dom.mjs'
import { clock, counted, duration, responseOf } from './format.mjs'
import { attempt, notify } from './notice.mjs'
import { send } from './server.mjs'

const IS_SIGNATURE = /signature/i

/** Creates the nodes for a delivery. */
export function callbackDetails(delivery) {
  const { body, event, headers = {}, resource, url } = delivery
  const names = Object.keys(headers)
  const pick = (wanted) =>
    Object.fromEntries(
      names.filter((name) => IS_SIGNATURE.test(name) === wanted).map((name) => [name, headers[name]]),
    )
  return [
    heading(
      event,
      button('Resend', () => resend(delivery), { 'aria-keyshortcuts': 'r', 'data-resend': true }),
    ),
    element('p', { class: 'line' }, element('b', {}, delivery.method), ` ${url}`),
    callbackFacts(delivery),
    responseBlock(delivery),
    jsonBlock('Signature', pick(true)),
    jsonBlock('Body', body),
    headersBlock(pick(false)),
    resource && block('Resource', element('code', {}, resource)),
  ].filter(Boolean)
}

function callbackFacts(delivery) {
  const { at, attempts, id, ms } = delivery
  const [response, kind] = responseOf(delivery)
  const badge = element('span', { class: 'status', 'data-class': kind }, String(response))
  return facts(badge, duration(ms), clock(at), counted(attempts, 'attempt'), `callback ${id}`)
}

function responseBlock({ error }) {
  return error ? block('Response', element('p', { class: 'wrong' }, error)) : null
}

function resend({ event, id }) {
  return attempt(async () => {
    const { error, status } = await send('POST', `deliveries/${id}/resend`)
    notify(`${event} sent again: ${status ?? error}`)
  })
}
