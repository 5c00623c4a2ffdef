// A separate file, so that the browser build does not include it.
import { brand, SignalWireError } from '../core/error-base.ts'

/**
 * A rejected request. The error contains neither the key nor a digest, so it is safe to log.
 * Respond with 403, or with 413 for `body_too_large`, without details.
 */
export class WebhookError extends SignalWireError {
  /** The likely causes, the likeliest first. */
  declare readonly hints: readonly string[]
}

brand({ WebhookError })
