// The page of the sandbox: four parts, which follow the Space.
import { startCallbacks } from './callbacks.mjs'
import { byId, oncePerFrame } from './dom.mjs'
import { startFaults } from './faults.mjs'
import { collections, connect } from './live.mjs'
import { attempt, notify } from './notice.mjs'
import { startRequests } from './requests.mjs'
import { send } from './server.mjs'
import { startShortcuts } from './shortcuts.mjs'
import { showCount, showPart, startTabs, visiblePart } from './tabs.mjs'
import { startThings } from './things.mjs'

const faults = startFaults()
const parts = {
  requests: startRequests(addFault),
  things: startThings(),
  faults,
  callbacks: startCallbacks(),
}
const current = () => parts[visiblePart()]
const press = (name) => byId(visiblePart()).querySelector(`[data-${name}]`)?.click()

for (const [name, collection] of Object.entries(collections)) {
  collection.onchange = oncePerFrame(() => {
    showCount(name, countOf(name, collection.entries))
    if (visiblePart() === name) parts[name].show()
  })
}
startTabs((name) => parts[name].show())
startShortcuts([
  ...Object.keys(parts).map((name, index) => ({
    keys: [`${index + 1}`],
    label: `Show ${name}`,
    run: () => showPart(name),
  })),
  { keys: ['/'], label: 'Filter', run: () => (current().field ?? current().operation).focus() },
  { keys: ['j', 'ArrowDown'], label: 'Next entry', run: () => moveBy(1) },
  { keys: ['k', 'ArrowUp'], label: 'Previous entry', run: () => moveBy(-1) },
  { keys: ['Enter'], label: 'Open the details of the selected entry' },
  { keys: ['Escape'], label: 'Close the details, leave the filter', run: leave },
  { keys: ['c'], label: 'Copy the request as code', run: () => press('copy') },
  { keys: ['r'], label: 'Resend the callback', run: () => press('resend') },
  { keys: ['?'], label: 'Show this list', run: () => byId('help').click() },
])
byId('reset').addEventListener('click', reset)
connect()

/** Only faults with requests left are counted. */
function countOf(name, entries) {
  return name === 'faults' ? entries.filter(({ left }) => left > 0).length : entries.length
}

function addFault(operation) {
  faults.operation.value = operation
  showPart('faults')
}

/** Moves the selection; the focus follows, so that the keys of the list work. */
function moveBy(offset) {
  const { split } = current()
  if (!split || document.activeElement.closest('.pane')) return false
  split.list.element.focus()
  split.list.move(offset)
}

function leave() {
  const { field, split } = current()
  if (split?.close()) return
  if (document.activeElement === field && split) split.list.element.focus()
  else if (document.activeElement.closest('.pane')) split.list.element.focus()
  else return false
}

function reset() {
  return attempt(async () => {
    await send('POST', 'reset')
    notify('The Space is as at its start')
  })
}
