import { errorFrom } from '../errors/from-core.mjs'
import { WebhookError } from '../errors/webhook.mjs'

/** The error that the core describes. */
export function readError({ kind, message, ...facts }) {
  if (kind === 'webhook') return new WebhookError(message, facts)
  return errorFrom({ kind, message, ...facts })
}
