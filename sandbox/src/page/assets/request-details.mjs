// The details of one request.
import { block, facts, headersBlock, heading, jsonBlock, table } from './details.mjs'
import { button, element } from './dom.mjs'
import { clock, counted, duration, statusClass } from './format.mjs'
import { jsonView } from './json-view.mjs'
import { copy } from './notice.mjs'
import { snippetOf } from './snippet.mjs'

const PROBLEM_COLUMNS = { path: 'Field', expected: 'Expected', got: 'Got', hint: 'Hint' }

/** Creates the nodes for an entry of the journal. */
export function requestDetails(request, addFault) {
  const { body, headers, operation, query } = request
  const code = snippetOf(request)
  return [
    heading(
      operation ?? 'No operation',
      code &&
        button('Copy as code', () => copy(code, 'Code'), { 'aria-keyshortcuts': 'c', 'data-copy': true }),
      operation && button('Add a fault', () => addFault(operation)),
    ),
    element('p', { class: 'line' }, element('b', {}, request.method), ` ${request.path}`),
    requestFacts(request),
    problemsBlock(request.problems),
    uncheckedBlock(request.unchecked),
    jsonBlock('Body', body),
    jsonBlock('Query', query),
    code && block('Code', jsonView(code)),
    headersBlock(headers),
  ].filter(Boolean)
}

function requestFacts({ at, id, ms, status, version }) {
  const shown = status == null ? 'no response' : String(status)
  const badge = element('span', { class: 'status', 'data-class': statusClass(status) }, shown)
  return facts(badge, duration(ms), clock(at), version, `request ${id}`)
}

function problemsBlock(problems = []) {
  if (problems.length === 0) return null
  return block(`What was wrong: ${counted(problems.length, 'problem')}`, table(PROBLEM_COLUMNS, problems))
}

function uncheckedBlock(notes = []) {
  if (notes.length === 0) return null
  return block(
    'Not checked by the sandbox',
    element(
      'ul',
      {},
      notes.map((note) => element('li', {}, note)),
    ),
  )
}
