// Keyboard shortcuts, and the dialog that lists them.
import { byId, element } from './dom.mjs'

/**
 * Wires shortcuts, `{ keys, label, run }`: `run` is called with the event for each of the keys.
 * They are off while a field has the focus, and keys with Ctrl, Alt or Meta stay with the browser.
 */
export function startShortcuts(shortcuts) {
  const dialog = byId('shortcuts')
  dialog.querySelector('dl').append(...shortcuts.flatMap(describe))
  byId('help').addEventListener('click', () => dialog.showModal())
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || dialog.open || isTyping(event)) return
    const shortcut = shortcuts.find(({ keys }) => keys.includes(event.key))
    if (shortcut?.run && shortcut.run(event) !== false) event.preventDefault()
  })
}

function isTyping({ target, key }) {
  return key !== 'Escape' && target.matches('input, select')
}

function describe({ keys, label }) {
  const names = keys.map((key) => element('kbd', {}, NAMES[key] ?? key))
  return [element('dt', {}, ...names), element('dd', {}, label)]
}

const NAMES = { ArrowDown: '↓', ArrowUp: '↑', Escape: 'Esc' }
