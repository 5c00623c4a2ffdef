import { atCaller } from '../call/stack.mjs'
import { DecodeError } from '../errors/classes.mjs'
import { WebhookError } from '../errors/webhook.mjs'
import { checkMiddleware } from './options.mjs'
import { receiverOf } from './receiver.mjs'

const STATUS = { body_too_large: 413, body_incomplete: 400 }

/**
 * Reads and checks the signing key, or throws. Returns middleware of Express's form: it puts what a
 * genuine request holds on `request.webhook`, answers others, and passes other errors to `next`.
 */
export function webhookMiddleware(options = {}) {
  return atCaller(webhookMiddleware, () => middlewareOf(options))
}

function middlewareOf(options) {
  checkMiddleware(options)
  const { onRejected, ...rest } = options
  const receive = receiverOf(rest)
  return async function webhook(request, response, next) {
    try {
      request.webhook = await receive(request)
    } catch (error) {
      return refuse(error, onRejected, request, response, next)
    }
    next()
  }
}

// Express 4 does not wait for the promise of a middleware, so nothing may be thrown.
function refuse(error, onRejected, request, response, next) {
  const status = statusOf(error)
  if (status === undefined) return next(error)
  try {
    onRejected?.(error, request)
  } catch (broken) {
    return next(broken)
  }
  response.statusCode = status
  response.end()
}

/**
 * The status for a request that is at fault. Undefined if the server is: an option, or a body that
 * was parsed before.
 */
function statusOf(error) {
  if (error instanceof DecodeError) return 400
  if (!(error instanceof WebhookError) || error.code === 'body_not_raw') return undefined
  return STATUS[error.code] ?? 403
}
