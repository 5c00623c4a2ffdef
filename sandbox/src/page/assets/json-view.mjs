// JSON with colours.
import { element } from './dom.mjs'

/** A longer text is shown up to here, and without colours. */
const MAX_LENGTH = 100_000

// A name, a string, a number, or a literal.
const TOKEN = /("(?:[^"\\]|\\.)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/g

/** Returns a value as text: a string unchanged, anything else as indented JSON. */
export const textOf = (value) => (typeof value === 'string' ? value : JSON.stringify(value, null, 2))

/** Creates a scrollable block with the value. */
export function jsonView(value) {
  const text = textOf(value)
  const block = element('pre', { class: 'json', tabindex: 0 })
  if (text.length > MAX_LENGTH)
    block.append(`${text.slice(0, MAX_LENGTH)}\n… ${text.length - MAX_LENGTH} more characters`)
  else block.append(...(typeof value === 'string' ? [text] : coloured(text)))
  return block
}

function coloured(text) {
  const parts = []
  let end = 0
  for (const match of text.matchAll(TOKEN)) {
    const [token, string, colon] = match
    parts.push(
      text.slice(end, match.index),
      element('span', { class: classOf(string, colon) }, string ?? token),
    )
    if (colon) parts.push(colon)
    end = match.index + token.length
  }
  return [...parts, text.slice(end)]
}

function classOf(string, colon) {
  if (colon) return 'name'
  return string ? 'string' : 'number'
}
