// A list with elements for the visible entries only, so that 10,000 entries cost as much as 50:
// https://www.w3.org/WAI/ARIA/apg/patterns/listbox/
import { element, oncePerFrame } from './dom.mjs'

/** The rows above and below the visible ones. */
const OVERSCAN = 6

/**
 * Shows entries, newest first. `row` has `create()`, which returns the element of a row, and
 * `update(element, entry)`. `onselect()` is called when another entry is selected,
 * `onopen(isKey)` when it is opened by a click or with Enter.
 */
export class VirtualList {
  /** The selected entry. */
  selected
  #entries = []
  #rows = new Map()
  #rowHeight = 28
  /** The first visible entry and its position. */
  #anchor = { id: undefined, offset: 0 }
  #options

  constructor(options) {
    this.#options = options
    this.spacer = element('div', { class: 'spacer' })
    this.render = oncePerFrame(() => this.#render())
    this.element = element(
      'div',
      {
        class: 'list',
        role: 'listbox',
        tabindex: 0,
        'aria-label': options.label,
        onscroll: this.render,
        onkeydown: (event) => this.#onkeydown(event),
        onclick: (event) => this.#onclick(event),
      },
      this.spacer,
    )
    new ResizeObserver(this.render).observe(this.element)
  }

  /** Sets the entries, oldest first. What is visible stays in place when newer ones arrive. */
  show(entries) {
    this.#entries = entries
    if (this.selected) this.selected = this.#at(this.#indexOf(this.selected.id))
    this.#resize()
    const anchor = this.#anchor.offset > 0 ? this.#indexOf(this.#anchor.id) : -1
    if (anchor >= 0)
      this.element.scrollTop = anchor * this.#rowHeight + (this.#anchor.offset % this.#rowHeight)
    this.render()
  }

  /** Selects the entry that is `offset` below the selected one, or the first. */
  move(offset) {
    const index = this.selected ? this.#indexOf(this.selected.id) : -1
    this.#select(Math.max(0, Math.min(index + offset, this.#entries.length - 1)))
  }

  /** Index 0 is the newest entry, which is the last of `#entries`. */
  #at(index) {
    return this.#entries[this.#entries.length - 1 - index]
  }

  /** -1 if there is none. */
  #indexOf(id) {
    const index = this.#entries.findLastIndex((entry) => entry.id === id)
    return index < 0 ? -1 : this.#entries.length - 1 - index
  }

  #select(index) {
    const entry = this.#at(index)
    if (!entry) return
    this.selected = entry
    this.#scrollTo(index * this.#rowHeight)
    this.render()
    this.#options.onselect()
  }

  #scrollTo(top) {
    const { clientHeight, scrollTop } = this.element
    const lowest = top + this.#rowHeight - clientHeight
    if (top < scrollTop) this.element.scrollTop = top
    else if (lowest > scrollTop) this.element.scrollTop = lowest
  }

  #onkeydown(event) {
    const page = Math.max(1, Math.floor(this.element.clientHeight / this.#rowHeight) - 1)
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -Infinity, End: Infinity }
    if (event.key === 'Enter' && this.selected) this.#options.onopen(true)
    else if (event.key in steps) this.move(steps[event.key])
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  #onclick({ target }) {
    const row = target.closest('[role=option]')
    if (!row) return
    this.#select(row.ariaPosInSet - 1)
    this.#options.onopen(false)
  }

  /** The height of a row is a property of the style sheet. */
  #resize() {
    this.#rowHeight = Number.parseFloat(getComputedStyle(this.element).getPropertyValue('--row'))
    this.spacer.style.height = `${this.#entries.length * this.#rowHeight}px`
  }

  #render() {
    this.#resize()
    const indexes = this.#visible()
    const ids = new Set(indexes.map((index) => this.#at(index).id))
    for (const [id, row] of this.#rows) if (!ids.has(id)) this.#discard(id, row)
    for (const index of indexes) this.#place(this.#at(index), index)
    this.element.setAttribute('aria-activedescendant', this.#rows.get(this.selected?.id)?.id ?? '')
  }

  /** The selected entry has an element, wherever it is, so that screen readers find it. */
  #visible() {
    const { clientHeight, scrollTop } = this.element
    const top = Math.floor(scrollTop / this.#rowHeight)
    this.#anchor = { id: this.#at(top)?.id, offset: scrollTop }
    const [first, end] = [top - OVERSCAN, top + Math.ceil(clientHeight / this.#rowHeight) + OVERSCAN]
    const indexes = []
    for (let index = Math.max(0, first); index < Math.min(end, this.#entries.length); index++)
      indexes.push(index)
    const selected = this.selected ? this.#indexOf(this.selected.id) : -1
    return selected < 0 || indexes.includes(selected) ? indexes : [...indexes, selected]
  }

  #place(entry, index) {
    const row = this.#rows.get(entry.id) ?? this.#create(entry.id)
    row.style.transform = `translateY(${index * this.#rowHeight}px)`
    row.ariaPosInSet = index + 1
    row.ariaSetSize = this.#entries.length
    row.ariaSelected = entry === this.selected
    this.#options.row.update(row, entry)
  }

  #create(id) {
    const row = this.#options.row.create()
    row.role = 'option'
    row.id = `${this.#options.name}-${id}`
    this.#rows.set(id, row)
    this.spacer.append(row)
    return row
  }

  #discard(id, row) {
    this.#rows.delete(id)
    row.remove()
  }
}
