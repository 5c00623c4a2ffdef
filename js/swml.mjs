import { findUnserializable } from './arguments/serializable.mjs'
import { loadAddon } from './node/load.mjs'
import { describe } from './text/describe.mjs'

/** What is unusual about a SWML document. */
export function checkSwml(document) {
  if (document === undefined) return [{ path: 'document', expected: 'an object', got: describe(document) }]
  const losses = findUnserializable(document, '')
  if (!losses.length) return JSON.parse(loadAddon().checkSwml(JSON.stringify(document)))
  return losses.map((problem) => (problem.path === 'body' ? { ...problem, path: 'document' } : problem))
}
