// Not in inspect.mjs: a bundler keeps an object with a computed key, and no object in a browser
// holds an API token.
import { INSPECT } from './inspect.mjs'

/** Shown where a token is. */
export const redacted = { [INSPECT]: () => '[redacted]', toJSON: () => '[redacted]' }
