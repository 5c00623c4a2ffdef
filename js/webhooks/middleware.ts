import { DecodeError } from '../core/errors.ts'
import { atCaller } from '../core/stack.ts'
import { WebhookError } from './error.ts'
import { checkMiddleware, type WebhookMiddlewareOptions } from './options.ts'
import { createReceiver } from './receive.ts'
import type { NodeRequest, VerifiedWebhook } from './types.ts'

const STATUS: Record<string, number> = { body_too_large: 413, body_incomplete: 400 }

/** Middleware for Express, Connect, Polka, Restify and the `http` module of Node. */
export type WebhookMiddleware = (
  request: NodeRequest & { webhook?: VerifiedWebhook<undefined> | undefined },
  response: { statusCode: number; end(): unknown },
  next: (error?: unknown) => void,
) => void

declare global {
  namespace Express {
    interface Request {
      /** The request that `webhookMiddleware` of `signalwire-client/webhooks` verified. */
      webhook?: VerifiedWebhook<undefined> | undefined
    }
  }
}

/**
 * Reads and validates the signing key like `webhookReceiver`, and returns middleware for Express.
 * It sets `request.webhook` for a genuine request. It rejects others with 403, with 413 if the body
 * is too long, and with 400 if the body is incomplete or if a genuine body is not JSON. An error of
 * the server, such as a body that another parser has read, is passed to `next`.
 *
 * It works before any body parser, after `express.raw({ type: () => true })`, and after
 * `express.urlencoded` and `express.json` if their option `verify` keeps the raw body:
 * `verify: (request, response, raw) => { request.rawBody = raw }`.
 *
 * @throws {ConfigError} `missing_signing_key`, `invalid_signing_key`, `invalid_options`
 */
export function webhookMiddleware(options: WebhookMiddlewareOptions = {}): WebhookMiddleware {
  return atCaller(webhookMiddleware, () => createMiddleware(options))
}

function createMiddleware(options: WebhookMiddlewareOptions): WebhookMiddleware {
  checkMiddleware(options)
  const { onRejected, ...receiverOptions } = options
  const receive = createReceiver(receiverOptions)
  return async function webhook(request, response, next) {
    try {
      request.webhook = await receive(request)
    } catch (error) {
      // Must not throw, because Express 4 ignores the promise of a middleware.
      const status = statusOf(error)
      if (status === undefined) return next(error)
      try {
        onRejected?.(Object(error), request)
      } catch (hookError) {
        return next(hookError)
      }
      response.statusCode = status
      response.end()
      return
    }
    next()
  }
}

/**
 * Returns the status of a rejected request. It is undefined for an error of the server: an invalid
 * option, or a body that was already parsed.
 */
function statusOf(error: unknown): number | undefined {
  if (error instanceof DecodeError) return 400
  if (!(error instanceof WebhookError) || error.code === 'body_not_raw') return undefined
  return STATUS[error.code] ?? 403
}
