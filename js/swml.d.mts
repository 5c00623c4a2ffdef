import type { Problem } from './errors.mjs'

/**
 * Advice on a SWML document, for calls or for messages: the verbs, fields and values in it that the
 * schemas of the language do not have, each as in `ValidationError.problems`, with its path in the
 * document (`sections.main[0].play.url`). Empty if there is nothing.
 *
 * Variables (`%{call.from}`, `${prompt_value}`) are taken wherever a number, a truth value, one of
 * several words or a URL stands. A call is not refused for what is found here: what a document
 * means is the server's to judge.
 *
 * @param document the document as an object, or as its JSON text
 */
export declare function checkSwml(document: unknown): Problem[]
