import { invalidArguments } from '../errors/problems.mjs'
import { checkRequestOptions, coreOptions } from '../options/request.mjs'
import { isRecord } from '../options/rules.mjs'
import { describe } from '../text/describe.mjs'
import { checkPathValues } from './path.mjs'
import { findUnserializable } from './serializable.mjs'

/**
 * Serializes the arguments of a call as the JSON string that a transport accepts. Throws a
 * ValidationError that lists every argument that cannot be serialized. `operation` returns the
 * metadata of the operation; it is called only for an error.
 */
export function serializeArguments({ path = [], query, body, next, others = [] }, options, operation) {
  const problems = checkPathValues(path, operation).concat(
    checkQuery(query),
    findUnserializable(body, ''),
    checkOptions(options),
    checkOthers(others),
  )
  if (problems.length) throw invalidArguments(problems, operation())
  return JSON.stringify({ path, query, body, next, options: coreOptions(options) })
}

function checkQuery(query) {
  if (query === undefined || isRecord(query)) return findUnserializable(query, 'query')
  return [{ path: 'query', expected: 'an object', got: describe(query) }]
}

function checkOthers(others) {
  const present = others.filter((value) => value !== undefined)
  const expected = 'nothing after the options'
  return present.map((value) => ({ path: 'arguments', expected, got: describe(value) }))
}

function checkOptions(options) {
  if (options === undefined) return []
  const problems = checkRequestOptions(options)
  if (problems.length) return problems
  return [
    ...findUnserializable(options.extraBody, 'options.extraBody'),
    ...findUnserializable(options.extraQuery, 'options.extraQuery'),
  ]
}
