// The requests as they arrive.
import { button, byId, element } from './dom.mjs'
import { filterEntries, filterField } from './filter.mjs'
import { collections } from './live.mjs'
import { attempt, notify } from './notice.mjs'
import { requestDetails } from './request-details.mjs'
import { requestRow } from './rows.mjs'
import { send } from './server.mjs'
import { Split } from './split.mjs'

const RESPONSES = {
  'All responses': '',
  Succeeded: 'status:2xx',
  Failed: '-status:2xx -status:none',
  'No response': 'status:none',
}
const SEARCHED = ['method', 'operation', 'path', 'status']

/** Builds the part; `addFault(operation)` shows the faults with this operation entered. */
export function startRequests(addFault) {
  const { requests } = collections
  const field = filterField('Filter requests', 'operation, path, status:4xx, -word', () => show())
  const total = element('span', { class: 'total' })
  const split = new Split({
    name: 'requests',
    label: 'Requests, newest first',
    row: requestRow,
    details: (request) => requestDetails(request, addFault),
    empty: () => emptyDetails(requests.entries.length),
    bar: [field, total, responseFilter(field, () => show()), button('Clear', clear, { class: 'quiet' })],
  })
  byId('requests').append(split.element)

  function show() {
    const shown = filterEntries(requests.entries, field.value, SEARCHED)
    total.hidden = !field.value
    total.textContent = `${shown.length} of ${requests.entries.length}`
    split.show(shown)
  }
  return { show, split, field }
}

function responseFilter(field, show) {
  const options = Object.entries(RESPONSES).map(([label, text]) => element('option', { value: text }, label))
  const onchange = ({ target }) => {
    field.value = target.value
    show()
  }
  return element('select', { 'aria-label': 'Filter by response', onchange }, options)
}

function clear() {
  return attempt(async () => {
    await send('DELETE', 'journal')
    notify('Requests cleared')
  })
}

function emptyDetails(count) {
  if (count > 0)
    return element('p', { class: 'hint' }, 'Select a request: its problems, body and code are shown here.')
  return element(
    'div',
    { class: 'hint' },
    'No requests yet. Set the variables that the terminal printed, then make a call:',
    element('pre', { class: 'json' }, FIRST_CALL),
  )
}

const FIRST_CALL = `import { SignalWire } from 'signalwire-client'

const client = new SignalWire()
await client.messaging.messages.create({
  from: '+15550100',
  to: '+15550101',
  body: 'Hello',
})`
