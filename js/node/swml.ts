import type { Problem } from '../core/errors.ts'
import { findUnserializable } from '../core/serializable.ts'
import { describe } from '../core/text.ts'
import { loadAddon } from './addon.ts'

/**
 * Checks a SWML document, for calls or for messages. Returns a problem, as in
 * `ValidationError.problems`, for each verb, field or value that is not in the SWML schemas, with
 * its path in the document (`sections.main[0].play.url`).
 *
 * Variables (`%{call.from}`, `${prompt_value}`) are accepted in place of a number, a boolean, an
 * enum value or a URL. Calls do not validate SWML with this check, because only the server can
 * decide whether a document is valid.
 *
 * @param document the document as an object, or as its JSON text
 */
export function checkSwml(document: unknown): Problem[] {
  if (document === undefined) return [{ path: 'document', expected: 'an object', got: describe(document) }]
  const problems = findUnserializable(document, '')
  if (!problems.length) return JSON.parse(loadAddon().checkSwml(JSON.stringify(document)))
  return problems.map((problem) => (problem.path === 'body' ? { ...problem, path: 'document' } : problem))
}
