import { invalidOptions } from '../errors/problems.mjs'
import { WebhookError } from '../errors/webhook.mjs'
import { describe } from '../text/describe.mjs'
import { isRaw, notRaw } from './body.mjs'

const WAS_READ = 'a request whose body was read already'

/** The raw body of a request: as a framework kept it, or read from it now. */
export async function readRaw(request, most) {
  const kept = [request.rawBody, request.body].find(isRaw)
  if (kept !== undefined) return kept
  const gatherer = new BodyCollector(most)
  return isFetch(request) ? readFetch(request, gatherer) : readNode(request, gatherer)
}

/** Throws unless it is a request that can be read. */
export function checkRequest(request) {
  const isNode = typeof request?.on === 'function'
  if (request?.headers && (isNode || isFetch(request))) return
  const problem = {
    path: 'request',
    expected: "a request of Node's http or of Fetch",
    got: describe(request),
    hint: 'for the event of a serverless host use verifyWebhook({ url, body, headers })',
  }
  throw invalidOptions([problem], 'receiveWebhook')
}

const isFetch = (request) => typeof request?.arrayBuffer === 'function'

async function readFetch(request, gatherer) {
  if (request.bodyUsed) throw notRaw(WAS_READ)
  try {
    for await (const chunk of request.body ?? []) gatherer.add(chunk)
  } catch (error) {
    throw bodyError(error)
  }
  return gatherer.whole()
}

// Not `for await`: to leave that loop destroys the connection, and with it the answer that says
// why.
function readNode(request, gatherer) {
  if (request.readableDidRead || request.readableEnded) throw notRaw(describeBody(request))
  return new Promise((resolve, reject) => {
    const stop = (error) => {
      request.off('data', add).pause()
      reject(bodyError(error))
    }
    const add = (chunk) => {
      try {
        gatherer.add(chunk)
      } catch (error) {
        stop(error)
      }
    }
    request.on('data', add).once('end', () => resolve(gatherer.whole()))
    request.once('error', stop).once('close', () => stop(new Error('The connection was closed.')))
  })
}

const describeBody = ({ body }) =>
  body === undefined ? WAS_READ : `${describe(body)} that a framework made of it`

function bodyError(cause) {
  if (cause instanceof WebhookError) return cause
  return new WebhookError('The body ended before it was whole.', {
    code: 'body_incomplete',
    hints: [],
    cause,
  })
}

class BodyCollector {
  #chunks = []
  #most
  #size = 0

  constructor(most) {
    this.#most = most
  }

  add(chunk) {
    this.#size += chunk.length
    if (this.#size > this.#most) throw tooLarge(this.#most)
    this.#chunks.push(chunk)
  }

  whole() {
    return Buffer.concat(this.#chunks)
  }
}

function tooLarge(most) {
  const hints = ['answer 413, or raise maxBytes']
  return new WebhookError(`The body is longer than ${most} bytes.`, { code: 'body_too_large', hints })
}
