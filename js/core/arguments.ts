import { type CallInfo, invalidArguments } from './error-factories.ts'
import type { Problem } from './errors.ts'
import { isRecord } from './option-rules.ts'
import { checkRequestOptions, type RequestOptions } from './options.ts'
import { findUnserializable } from './serializable.ts'
import { describe } from './text.ts'

/** The arguments of a call. */
export interface CallArguments {
  /** The values of the path parameters. */
  readonly path?: readonly string[]
  readonly query?: unknown
  readonly body?: unknown
  /** The link to the page, instead of path and query. */
  readonly next?: string
  /** The arguments after the options, which are rejected. */
  readonly others?: readonly unknown[]
}

/**
 * Serializes the arguments of a call as the JSON string that a transport accepts. Throws a
 * ValidationError that lists every argument that cannot be serialized. `operation` returns the
 * metadata of the operation; it is called only for an error.
 */
export function serializeArguments(
  { path = [], query, body, next, others = [] }: CallArguments,
  options: RequestOptions | undefined,
  operation: () => CallInfo,
): string {
  const problems = checkPathValues(path, operation).concat(
    checkQuery(query),
    findUnserializable(body, ''),
    checkOptions(options),
    checkOthers(others),
  )
  if (problems.length) throw invalidArguments(problems, operation())
  return JSON.stringify({ path, query, body, next, options: options && { ...options, signal: undefined } })
}

// A path value must be a string or a number. The core checks the content of the strings.
function checkPathValues(values: readonly unknown[], operation: () => CallInfo): Problem[] {
  return values.flatMap((value, index) => {
    if (typeof value === 'string' || Number.isFinite(value)) return []
    const path = `path.${parameterName(index - values.length, operation())}`
    return { path, expected: 'a string', got: describe(value) }
  })
}

// The index counts from the end, because the account at the start of a compatibility path comes
// from the credentials and is not an argument. The path of a call command has no parameter; its one
// argument is the id of the call.
function parameterName(indexFromEnd: number, { path = '' }: CallInfo): string {
  return [...path.matchAll(/\{(\w+)\}/g)].at(indexFromEnd)?.[1] ?? 'id'
}

function checkQuery(query: unknown): Problem[] {
  if (query === undefined || isRecord(query)) return findUnserializable(query, 'query')
  return [{ path: 'query', expected: 'an object', got: describe(query) }]
}

function checkOthers(others: readonly unknown[]): Problem[] {
  const present = others.filter((value) => value !== undefined)
  const expected = 'nothing after the options'
  return present.map((value) => ({ path: 'arguments', expected, got: describe(value) }))
}

function checkOptions(options: RequestOptions | undefined): Problem[] {
  if (options === undefined) return []
  const problems = checkRequestOptions(options)
  if (problems.length) return problems
  return [
    ...findUnserializable(options.extraBody, 'options.extraBody'),
    ...findUnserializable(options.extraQuery, 'options.extraQuery'),
  ]
}
