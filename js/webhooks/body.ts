import { invalidOptions } from '../errors/problems.mjs'
import { WebhookError } from '../errors/webhook.mjs'
import { describe } from '../text/describe.mjs'
import { isRaw, notRaw } from './body.mjs'

const ALREADY_READ = 'a request whose body was already read'

/** Returns the raw body that a framework stored on the request, or reads it from the request. */
export async function readRaw(request, maxBytes) {
  const stored = [request.rawBody, request.body].find(isRaw)
  if (stored !== undefined) return stored
  const collector = new BodyCollector(maxBytes)
  return isFetch(request) ? readFetch(request, collector) : readNode(request, collector)
}

/** Throws a ConfigError unless the value is a request of Node or Fetch. */
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

async function readFetch(request, collector) {
  if (request.bodyUsed) throw notRaw(ALREADY_READ)
  try {
    for await (const chunk of request.body ?? []) collector.add(chunk)
  } catch (error) {
    throw bodyError(error)
  }
  return collector.toBuffer()
}

// Not `for await`: leaving that loop would destroy the connection before the error response is
// sent.
function readNode(request, collector) {
  if (request.readableDidRead || request.readableEnded) throw notRaw(describeBody(request))
  return new Promise((resolve, reject) => {
    const fail = (error) => {
      request.off('data', add).pause()
      reject(bodyError(error))
    }
    const add = (chunk) => {
      try {
        collector.add(chunk)
      } catch (error) {
        fail(error)
      }
    }
    request.on('data', add).once('end', () => resolve(collector.toBuffer()))
    request.once('error', fail).once('close', () => fail(new Error('The connection was closed.')))
  })
}

const describeBody = ({ body }) =>
  body === undefined ? ALREADY_READ : `${describe(body)} that a framework parsed`

function bodyError(cause) {
  if (cause instanceof WebhookError) return cause
  return new WebhookError('The body is incomplete.', {
    code: 'body_incomplete',
    hints: [],
    cause,
  })
}

class BodyCollector {
  #chunks = []
  #maxBytes
  #size = 0

  constructor(maxBytes) {
    this.#maxBytes = maxBytes
  }

  add(chunk) {
    this.#size += chunk.length
    if (this.#size > this.#maxBytes) throw tooLarge(this.#maxBytes)
    this.#chunks.push(chunk)
  }

  toBuffer() {
    return Buffer.concat(this.#chunks)
  }
}

function tooLarge(maxBytes) {
  const hints = ['respond with 413, or raise maxBytes']
  return new WebhookError(`The body is longer than ${maxBytes} bytes.`, { code: 'body_too_large', hints })
}
