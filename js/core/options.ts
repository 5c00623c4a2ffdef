import type { Problem } from './errors.ts'
import {
  checkOptions,
  count,
  duration,
  isRecord,
  type RulesOf,
  record,
  signal,
  string,
  validation,
} from './option-rules.ts'
import { describe } from './text.ts'
import type { Signal } from './types.ts'

/** Options of one call. */
export interface RequestOptions {
  /**
   * Aborts the call, also while it waits for a retry. The promise rejects with an `AbortError`, or
   * with a `TimeoutError` for a signal of `AbortSignal.timeout`, as with `fetch`.
   */
  signal?: Signal | undefined
  /** Timeout of the whole call in milliseconds, including retries. Default: that of the client. */
  timeoutMs?: number | undefined
  /** Maximum number of retries, 0 to 100. Default: that of the client. */
  maxRetries?: number | undefined
  /**
   * Fields that are added to the body or replace its fields. They are not validated, so that fields
   * newer than this release can be sent.
   */
  extraBody?: Record<string, unknown> | undefined
  /** Parameters that are added to the query or replace its parameters. They are not validated. */
  extraQuery?: Record<string, unknown> | undefined
  /** `'off'` disables the validation of query and body. Default: that of the client. */
  validate?: 'on' | 'off' | undefined
  /** A subscriber token, for the operations that accept one instead of the API token. */
  subscriberToken?: string | undefined
}

const RULES: RulesOf<RequestOptions> = {
  signal,
  timeoutMs: duration,
  maxRetries: count,
  extraBody: record,
  extraQuery: record,
  validate: validation,
  subscriberToken: string,
}

/**
 * Whether the path of a problem is a request option in the place of a field of the body or query.
 *
 * @internal
 */
export function isMisplacedOption({ path }: Problem): boolean {
  return Object.hasOwn(RULES, path.replace(/^query\./, ''))
}

/**
 * Returns the problems of the options of one request, with paths that start at `options`.
 *
 * @internal
 */
export function checkRequestOptions(options: unknown): Problem[] {
  if (!isRecord(options)) return [{ path: 'options', expected: 'an object', got: describe(options) }]
  return checkOptions(options, RULES, 'options').map(addPagingHint)
}

// Many paged lists have no query parameters in the API description. Their methods have no query
// argument, and callers pass the page size in the options.
const PAGING = /^options\.(page_?(?:size|number|token))$/i

function addPagingHint(problem: Problem): Problem {
  const name = PAGING.exec(problem.path)?.[1]
  return name ? { ...problem, hint: `extraQuery: { ${name} } adds it to the query` } : problem
}
