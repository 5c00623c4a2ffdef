// Faults as switches. A switch is on as long as its fault has requests left.
import { button, byId, element } from './dom.mjs'
import { faultRow, presetRow } from './fault-rows.mjs'
import { collections } from './live.mjs'
import { attempt } from './notice.mjs'
import { PRESETS, presetOf } from './presets.mjs'
import { get, send } from './server.mjs'

/** Builds the part. */
export function startFaults() {
  const { faults } = collections
  const form = matchForm()
  const rows = PRESETS.map((preset) => presetRow(preset, form.read))
  const title = element('h2', {}, 'Other faults')
  const others = element('ul', { class: 'switches' })
  const presets = element(
    'ul',
    { class: 'switches' },
    rows.map((row) => row.element),
  )
  byId('faults').append(form.bar, element('div', { class: 'scroll' }, presets, title, others))
  void offerOperations()

  function show() {
    const shown = PRESETS.map((preset) => faults.entries.findLast((fault) => presetOf(fault) === preset))
    for (const [index, row] of rows.entries()) row.show(shown[index])
    const rest = faults.entries.filter((fault) => fault.left > 0 && !shown.includes(fault))
    title.hidden = rest.length === 0
    others.replaceChildren(...rest.map(faultRow))
  }
  return { show, operation: form.operation }
}

/** The requests of the next fault: how many, and of which operation. */
function matchForm() {
  const operation = element('input', {
    list: 'operations',
    placeholder: 'all operations',
    'aria-label': 'Operation',
    spellcheck: 'false',
    autocomplete: 'off',
  })
  const times = element('input', { type: 'number', min: 1, value: 1, 'aria-label': 'Number of requests' })
  const read = () => ({
    match: operation.value.trim() ? { operation: operation.value.trim() } : {},
    times: Number(times.value) || 1,
  })
  const removeAll = button('Remove all', () => attempt(() => send('DELETE', 'faults')), { class: 'quiet' })
  const bar = element('div', { class: 'bar' }, 'Fail the next', times, 'requests of', operation, removeAll)
  return { bar, operation, read }
}

async function offerOperations() {
  const names = (await attempt(() => get('operations'))) ?? []
  const options = names.map((name) => element('option', { value: name }))
  byId('faults').append(element('datalist', { id: 'operations' }, options))
}
