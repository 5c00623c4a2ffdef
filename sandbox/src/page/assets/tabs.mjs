// The four parts as tabs: https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
import { byId } from './dom.mjs'

const tabs = () => [...byId('tabs').children]
const partOf = (tab) => tab.getAttribute('aria-controls')

/** Wires the tabs. `onshow` is called with the id of the part that becomes visible. */
export function startTabs(onshow) {
  const showFromHash = () =>
    select(tabs().find((tab) => `#${partOf(tab)}` === location.hash) ?? tabs()[0], onshow)
  for (const tab of tabs()) tab.addEventListener('click', () => showPart(partOf(tab)))
  byId('tabs').addEventListener('keydown', moveFocus)
  addEventListener('hashchange', showFromHash)
  showFromHash()
}

/** Shows a part. The address contains it, so that a reload and the history keep it. */
export function showPart(part) {
  location.hash = part
}

/** Returns the id of the visible part. */
export const visiblePart = () => partOf(tabs().find((tab) => tab.ariaSelected === 'true'))

/** Shows the number of entries of a part. */
export function showCount(part, count) {
  byId(`tab-${part}`).querySelector('.count').textContent = count ? count.toLocaleString('en') : ''
}

function select(selected, onshow) {
  for (const tab of tabs()) {
    tab.ariaSelected = String(tab === selected)
    tab.tabIndex = tab === selected ? 0 : -1
    byId(partOf(tab)).hidden = tab !== selected
  }
  onshow(partOf(selected))
}

function moveFocus(event) {
  const all = tabs()
  const index = all.indexOf(event.target)
  const next = { ArrowRight: index + 1, ArrowLeft: index - 1 + all.length, Home: 0, End: all.length - 1 }[
    event.key
  ]
  if (next === undefined) return
  event.preventDefault()
  const tab = all[next % all.length]
  tab.focus()
  showPart(partOf(tab))
}
