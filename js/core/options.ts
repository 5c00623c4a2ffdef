import { describe } from '../text/describe.mjs'
import { checkOptions } from './check.mjs'
import { count, duration, isRecord, record, signal, string, validation } from './rules.mjs'

const RULES = {
  signal,
  timeoutMs: duration,
  maxRetries: count,
  extraBody: record,
  extraQuery: record,
  validate: validation,
  subscriberToken: string,
}

/** The names of the options of one request. */
export const REQUEST_OPTIONS = Object.keys(RULES)

/** Returns the problems of the options of one request, with paths that start at `options`. */
export function checkRequestOptions(options) {
  if (!isRecord(options)) return [{ path: 'options', expected: 'an object', got: describe(options) }]
  return checkOptions(options, RULES, 'options').map(addPagingHint)
}

// Many paged lists have no query parameters in the API description. Their methods have no query
// argument, and callers pass the page size in the options.
const PAGING = /^options\.(page_?(?:size|number|token))$/i

function addPagingHint(problem) {
  const name = PAGING.exec(problem.path)?.[1]
  return name ? { ...problem, hint: `extraQuery: { ${name} } adds it to the query` } : problem
}

/** Returns the options that the core uses. */
export function coreOptions(options) {
  return options && { ...options, signal: undefined }
}
