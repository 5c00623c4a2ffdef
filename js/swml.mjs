import { findUnserializable } from './arguments/serializable.mjs'
import { loadAddon } from './node/load.mjs'
import { describe } from './text/describe.mjs'

/** Returns the problems of a SWML document. */
export function checkSwml(document) {
  if (document === undefined) return [{ path: 'document', expected: 'an object', got: describe(document) }]
  const problems = findUnserializable(document, '')
  if (!problems.length) return JSON.parse(loadAddon().checkSwml(JSON.stringify(document)))
  return problems.map((problem) => (problem.path === 'body' ? { ...problem, path: 'document' } : problem))
}
