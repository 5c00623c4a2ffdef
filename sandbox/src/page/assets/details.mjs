// The pieces of details.
import { button, element } from './dom.mjs'
import { jsonView, textOf } from './json-view.mjs'
import { copy } from './notice.mjs'

/** A heading with buttons. */
export function heading(title, ...buttons) {
  return element(
    'div',
    { class: 'heading' },
    element('h2', {}, title),
    element('div', { class: 'buttons' }, buttons),
  )
}

/** A line of facts; empty ones are skipped. */
export function facts(...values) {
  const texts = values.filter(Boolean)
  return element(
    'p',
    { class: 'facts' },
    texts.map((value) => (typeof value === 'string' ? element('span', {}, value) : value)),
  )
}

/** A titled block. */
export function block(title, content, ...buttons) {
  return element(
    'section',
    { class: 'block' },
    element('div', { class: 'title' }, element('h3', {}, title), buttons),
    content,
  )
}

/** A block with JSON and a button that copies it; null for an empty value. */
export function jsonBlock(title, value) {
  if (isEmpty(value)) return null
  return block(
    title,
    jsonView(value),
    button('Copy', () => copy(textOf(value), title), { class: 'quiet' }),
  )
}

/** A block with headers that is closed at first; null without headers. */
export function headersBlock(headers) {
  if (isEmpty(headers)) return null
  return element('details', { class: 'block' }, element('summary', {}, 'Headers'), jsonView(headers))
}

function isEmpty(value) {
  return value == null || (typeof value === 'object' && Object.keys(value).length === 0)
}

/** A table; `columns` are the titles of the fields `path`, `expected` and so on. */
export function table(columns, rows) {
  const head = element(
    'tr',
    {},
    Object.values(columns).map((title) => element('th', { scope: 'col' }, title)),
  )
  const body = rows.map((row) =>
    element(
      'tr',
      {},
      Object.keys(columns).map((field) => element('td', {}, row[field] ?? '')),
    ),
  )
  return element('table', {}, element('thead', {}, head), element('tbody', {}, body))
}
