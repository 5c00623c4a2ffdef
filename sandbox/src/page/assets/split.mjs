// A list with the details of the selected entry beside it, or over it where the page is narrow.
import { button, element, isNarrow, oncePerFrame } from './dom.mjs'
import { get } from './server.mjs'
import { VirtualList } from './virtual-list.mjs'

/**
 * Builds a part of the page. `options`: `name` of the entries, as in the path of their details;
 * `label`, `row` as for VirtualList, `details(entry)`, which returns nodes, `empty()` for the
 * details without a selection, and `bar`, the elements above the list.
 */
export class Split {
  #options
  #shown

  constructor(options) {
    this.#options = options
    const { name, label, row, bar } = options
    this.list = new VirtualList({
      name,
      label,
      row,
      onselect: () => this.#load(),
      onopen: (isKey) => this.#open(isKey),
    })
    this.details = element('div', { class: 'details', role: 'region', tabindex: -1, 'aria-label': 'Details' })
    const back = button('← Back', () => this.close(), { class: 'back' })
    this.pane = element('div', { class: 'pane' }, back, this.details)
    const master = element(
      'div',
      { class: 'master' },
      element('div', { class: 'bar' }, bar),
      this.list.element,
    )
    this.element = element('div', { class: 'split' }, master, this.pane)
    this.refresh = oncePerFrame(() => this.#load())
  }

  /** Shows entries, oldest first; the details follow the selected one. */
  show(entries) {
    this.list.show(entries)
    const { selected } = this.list
    if (!selected || this.#shown !== stateOf(selected)) this.refresh()
  }

  /** Closes the details that cover the list; returns whether they did. */
  close() {
    const wasOpen = this.element.hasAttribute('data-open')
    this.element.removeAttribute('data-open')
    if (wasOpen) this.list.element.focus()
    return wasOpen
  }

  /** Moves the focus into the details. A click does so only where they cover the list. */
  #open(isKey) {
    this.element.toggleAttribute('data-open', true)
    if (isKey || isNarrow()) this.details.focus({ preventScroll: true })
  }

  async #load() {
    const { selected } = this.list
    this.#shown = selected && stateOf(selected)
    if (!selected) return this.details.replaceChildren(this.#options.empty())
    const nodes = await this.#read(selected)
    if (selected.id === this.list.selected?.id) this.#replace(selected, nodes)
  }

  async #read({ id }) {
    try {
      return this.#options.details(await get(`${this.#options.name}/${id}`))
    } catch (error) {
      return [element('p', { class: 'hint' }, error.message)]
    }
  }

  /** Keeps the position if the same entry is shown again. */
  #replace({ id }, nodes) {
    const isSame = this.details.dataset.id === String(id)
    this.details.dataset.id = id
    this.details.replaceChildren(...nodes)
    if (!isSame) this.details.scrollTop = 0
  }
}

/** Changes when the details of an entry do. */
const stateOf = ({ id, status, attempts }) => `${id} ${status} ${attempts}`
