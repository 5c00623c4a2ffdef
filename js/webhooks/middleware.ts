import { atCaller } from '../call/stack.mjs'
import { DecodeError } from '../errors/classes.mjs'
import { WebhookError } from '../errors/webhook.mjs'
import { checkMiddleware } from './options.mjs'
import { createReceiver } from './receiver.mjs'

const STATUS = { body_too_large: 413, body_incomplete: 400 }

/**
 * Reads and validates the signing key, or throws. Returns Express middleware: it sets
 * `request.webhook` for a genuine request, responds to others, and passes other errors to `next`.
 */
export function webhookMiddleware(options = {}) {
  return atCaller(webhookMiddleware, () => createMiddleware(options))
}

function createMiddleware(options) {
  checkMiddleware(options)
  const { onRejected, ...receiverOptions } = options
  const receive = createReceiver(receiverOptions)
  return async function webhook(request, response, next) {
    try {
      request.webhook = await receive(request)
    } catch (error) {
      return reject(error, onRejected, request, response, next)
    }
    next()
  }
}

// Must not throw, because Express 4 ignores the promise of a middleware.
function reject(error, onRejected, request, response, next) {
  const status = statusOf(error)
  if (status === undefined) return next(error)
  try {
    onRejected?.(error, request)
  } catch (hookError) {
    return next(hookError)
  }
  response.statusCode = status
  response.end()
}

/**
 * Returns the status of a rejected request. It is undefined for an error of the server: an invalid
 * option, or a body that was already parsed.
 */
function statusOf(error) {
  if (error instanceof DecodeError) return 400
  if (!(error instanceof WebhookError) || error.code === 'body_not_raw') return undefined
  return STATUS[error.code] ?? 403
}
