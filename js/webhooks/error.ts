// A separate file, so that the browser build does not include it.
import { type AnyProperties, brand, type ErrorProperties, SignalWireError } from '../core/error-base.ts'

/**
 * A rejected request. The error contains neither the key nor a digest, so it is safe to log.
 * Respond with 403, or with 413 for `body_too_large`, without details.
 */
export class WebhookError extends SignalWireError {
  /** The likely causes, the likeliest first. */
  declare readonly hints: readonly string[]

  /** For tests. The default code is `signature_mismatch`. */
  constructor(message: string, properties?: WebhookErrorProperties)
  /** @internal */
  constructor(message: string, properties?: AnyProperties)
  constructor(message: string, properties: AnyProperties = {}) {
    const { code = 'signature_mismatch', hints = [] } = properties
    super(message, { ...properties, code, hints })
  }
}

/** The properties of a `WebhookError` that a program creates. */
export interface WebhookErrorProperties extends ErrorProperties {
  /** The likely causes. Default: none. */
  hints?: readonly string[] | undefined
}

brand({ WebhookError })
