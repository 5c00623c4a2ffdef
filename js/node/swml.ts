import type { Problem } from './errors.mjs'

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
export declare function checkSwml(document: unknown): Problem[]
