import { errorFromCore } from '../errors/from-core.mjs'
import { WebhookError } from '../errors/webhook.mjs'

/** Returns a result of the addon, or throws its error. */
export function unwrap(result) {
  if (result?.error) throw readError(JSON.parse(result.error))
  return result
}

function readError({ kind, message, ...properties }) {
  if (kind === 'webhook') return new WebhookError(message, properties)
  return errorFromCore({ kind, message, ...properties })
}
