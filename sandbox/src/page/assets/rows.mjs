// The rows of the lists.
import { element } from './dom.mjs'
import { clock, counted, duration, responseOf, statusClass } from './format.mjs'

const create = (kind, cells) => () =>
  element(
    'div',
    { class: `row ${kind}` },
    cells.map((name) => element('span', { class: name })),
  )

/** The rows of requests. */
export const requestRow = {
  create: create('request', ['at', 'method', 'what', 'note', 'status', 'ms']),
  update(row, { at, method, ms, operation, path, problem_count: count, status }) {
    const note = count ? counted(count, 'problem') : ''
    const [name, more] = operation ? [operation, path] : [path, '']
    fill(row, [clock(at), method, [name, more], note, status ?? '···', duration(ms)])
    row.querySelector('.status').dataset.class = statusClass(status)
  },
}

/** The rows of callbacks. */
export const callbackRow = {
  create: create('callback', ['at', 'what', 'note', 'status', 'ms']),
  update(row, callback) {
    const { at, attempts, event, ms, url } = callback
    const note = attempts > 1 ? counted(attempts, 'attempt') : ''
    const [response, kind] = responseOf(callback)
    fill(row, [clock(at), [event, url], note, response, duration(ms)])
    row.querySelector('.status').dataset.class = kind
  },
}

/** Sets the texts of the cells that differ. A pair is a name and what is dim after it. */
function fill(row, texts) {
  for (const [index, text] of texts.entries()) {
    const cell = row.children[index]
    const [name, more] = Array.isArray(text) ? text : []
    const wanted = name ? `${name} ${more}` : String(text)
    if (cell.textContent === wanted) continue
    cell.replaceChildren(...(name ? [element('b', {}, name), ` ${more}`] : [wanted]))
  }
}
