import { describe } from '../text/describe.mjs'
import { checkOptions } from './check.mjs'
import { count, duration, isRecord, record, signal, text, validation } from './rules.mjs'

const RULES = {
  signal,
  timeoutMs: duration,
  maxRetries: count,
  extraBody: record,
  extraQuery: record,
  validate: validation,
  subscriberToken: text,
}

/** The names of the options of one request. */
export const REQUEST_OPTIONS = Object.keys(RULES)

/**
 * What is wrong with the options of one request, where any are given, as problems under `options`.
 */
export function checkRequestOptions(options) {
  if (!isRecord(options)) return [{ path: 'options', expected: 'an object', got: describe(options) }]
  return checkOptions(options, RULES, 'options').map(tell)
}

// Many lists are paged though the API's description gives them no query, so the options come first
// there.
const PAGING = /^options\.(page_?(?:size|number|token))$/i

function tell(problem) {
  const name = PAGING.exec(problem.path)?.[1]
  return name ? { ...problem, hint: `extraQuery: { ${name} } adds it to the query` } : problem
}

/** The part of the options that the core acts on. */
export function coreOptions(options) {
  return options && { ...options, signal: undefined }
}
