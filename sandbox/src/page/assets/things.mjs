// Calls, messages, rooms, numbers and tokens, with the states that they can take next.
import { button, byId, element } from './dom.mjs'
import { filterEntries, filterField } from './filter.mjs'
import { clock } from './format.mjs'
import { collections } from './live.mjs'
import { attempt, copy, notify } from './notice.mjs'
import { send } from './server.mjs'

const COLUMNS = ['Type', 'Title', 'State', 'Next state', 'Id', 'Created']
const SEARCHED = ['type', 'title', 'state', 'id']

/** Builds the part. */
export function startThings() {
  const rows = new Map()
  const field = filterField('Filter things', 'type, title, state, id', () => show())
  const titles = COLUMNS.map((title) => element('th', { scope: 'col' }, title))
  const body = element('tbody')
  const hint = element('p', { class: 'hint' }, 'No calls, messages, rooms, numbers or tokens yet.')
  const table = element('table', { class: 'things' }, element('thead', {}, element('tr', {}, titles)), body)
  byId('things').append(
    element('div', { class: 'bar' }, field),
    element('div', { class: 'scroll' }, table, hint),
  )

  function show() {
    const shown = filterEntries(collections.things.entries, field.value, SEARCHED)
    const focused = body.contains(document.activeElement) && document.activeElement.closest('tr').dataset.id
    body.replaceChildren(...shown.toReversed().map((thing) => rowOf(rows, thing)))
    if (focused) rows.get(focused)?.row.querySelector('button').focus()
    table.hidden = shown.length === 0
    hint.hidden = shown.length > 0
  }
  return { show, field }
}

/** A row is created again only if the thing has changed. */
function rowOf(rows, thing) {
  const version = JSON.stringify(thing)
  if (rows.get(thing.id)?.version !== version) rows.set(thing.id, { version, row: createRow(thing) })
  return rows.get(thing.id).row
}

function createRow(thing) {
  const { at, id, state, title, type } = thing
  const cells = [
    type,
    title,
    state && element('span', { class: 'state' }, state),
    nextStates(thing),
    button(id, () => copy(id, 'Id'), { class: 'id', title: `Copy ${id}` }),
    clock(at),
  ]
  const names = ['type', 'title-cell', 'state-cell', 'next-cell', 'id-cell', 'at']
  return element(
    'tr',
    { 'data-id': id },
    cells.map((cell, index) => element('td', { class: names[index] }, cell)),
  )
}

/** The usual next state is first; the others are for tests of failures. */
function nextStates({ id, next = [], title, type }) {
  const advance = (state) =>
    attempt(async () => {
      const moved = await send('POST', 'advance', { id, state })
      notify(`${type} ${title}: ${moved.state}`)
    })
  const of = (state, index) =>
    button(state, () => advance(state), {
      class: index === 0 ? 'next' : 'quiet',
      'aria-label': `${state}: ${type} ${title}`,
    })
  return element('span', { class: 'buttons' }, next.map(of))
}
