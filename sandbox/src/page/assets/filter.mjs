// Filters: words that all must occur, `-word`, and `status:4xx` for requests and callbacks.
import { element } from './dom.mjs'

/** Creates the field of a filter. */
export function filterField(label, placeholder, oninput) {
  return element('input', {
    type: 'search',
    placeholder: `Filter: ${placeholder}`,
    'aria-label': label,
    'aria-keyshortcuts': '/',
    spellcheck: 'false',
    autocomplete: 'off',
    oninput,
  })
}

/** Returns the entries that match the text of a filter in one of these fields. */
export function filterEntries(entries, text, fields) {
  const tests = text.toLowerCase().split(/\s+/).filter(Boolean).map(testOf)
  if (tests.length === 0) return entries
  return entries.filter((entry) => {
    const searched = fields
      .map((name) => entry[name] ?? '')
      .join(' ')
      .toLowerCase()
    return tests.every((test) => test(searched, entry))
  })
}

function testOf(word) {
  if (word.startsWith('-') && word.length > 1) {
    const test = testOf(word.slice(1))
    return (searched, entry) => !test(searched, entry)
  }
  if (word.startsWith('status:')) return statusTest(word.slice('status:'.length))
  return (searched) => searched.includes(word)
}

/** `404`, `4xx`, or `none` for an entry without a response. */
function statusTest(wanted) {
  if (wanted === 'none') return (_, { status }) => status == null
  const digits = wanted.replaceAll('x', '')
  return (_, { status }) => status != null && String(status).startsWith(digits)
}
