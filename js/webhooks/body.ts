import { invalidOptions } from '../core/error-factories.ts'
import { describe, fieldsOf, typeTagOf } from '../core/text.ts'
import { WebhookError } from './error.ts'
import type { FetchRequest, NodeRequest, RawBody } from './types.ts'

const encoder = new TextEncoder()
const ALREADY_READ = 'a request whose body was already read'

const EMPTY = "an empty body is ''"

/** How a server keeps the body that it receives. */
const KEEP = [
  'keep the raw body: give express.urlencoded() and express.json() the option verify: (req, res, raw) => { req.rawBody = raw }, or put express.raw({ type: () => true }) before any other body parser, also before those of app.use()',
  "in Fastify use addContentTypeParser with parseAs: 'buffer'",
  EMPTY,
]

/** How a test makes the body that it sends. */
const SERIALIZE = ['sign the string that is sent: JSON.stringify(value), or the string of a form', EMPTY]

/** Returns the bytes of a body that is signed, in order to be sent. */
export const bytesToSign = (body: RawBody): Uint8Array => bytesOf(body, SERIALIZE)

/**
 * Returns the bytes of a raw body. A parsed body is rejected, because serializing it again would
 * produce other bytes.
 */
export function bytesOf(body: RawBody, hints: readonly string[] = KEEP): Uint8Array {
  if (typeof body === 'string') return encoder.encode(body)
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength)
  if (typeTagOf(body) === 'ArrayBuffer') return new Uint8Array(body)
  throw notRaw(describe(body), hints)
}

// `instanceof` is not used, because test runners such as Jest run code in another realm.
function isRaw(body: unknown): body is string | ArrayBufferView {
  return typeof body === 'string' || ArrayBuffer.isView(body)
}

/** The error of a body whose raw bytes are no longer available. */
function notRaw(got: string, hints: readonly string[] = KEEP): WebhookError {
  const message = `The body must be raw, a string or Uint8Array, because the signature covers its bytes; got ${got}; ${hints[0]}.`
  return new WebhookError(message, { code: 'body_not_raw', hints })
}

/** The properties of a request that are used and that its public type does not have. */
interface AnyRequest {
  readonly body?: unknown
  readonly bodyUsed?: boolean
  readonly readableDidRead?: boolean
  readonly readableEnded?: boolean
}

/** The events of a stream of Node. */
interface Stream extends AnyRequest {
  on(event: 'data', listener: (chunk: Uint8Array) => void): Stream
  once(event: 'end' | 'close', listener: () => void): Stream
  once(event: 'error', listener: (error: unknown) => void): Stream
  off(event: 'data', listener: (chunk: Uint8Array) => void): Stream
  pause(): void
}

/** Returns the raw body that a framework stored on the request, or reads it from the request. */
export async function readRaw(request: NodeRequest | FetchRequest, maxBytes: number): Promise<RawBody> {
  const { rawBody, body } = fieldsOf(request)
  if (isRaw(rawBody)) return rawBody
  if (isRaw(body)) return body
  const collector = new BodyCollector(maxBytes)
  return isFetch(request) ? readFetch(request, collector) : readNode(Object(request), collector)
}

/** Throws a ConfigError unless the value is a request of Node or Fetch. */
export function checkRequest(request: unknown): void {
  const { headers, on, arrayBuffer } = fieldsOf(request)
  if (headers && (typeof on === 'function' || typeof arrayBuffer === 'function')) return
  const problem = {
    path: 'request',
    expected: "a request of Node's http or of Fetch",
    got: describe(request),
    hint: 'for the event of a serverless host use verifyWebhook({ url, body, headers })',
  }
  throw invalidOptions([problem], 'receiveWebhook')
}

function isFetch(request: NodeRequest | FetchRequest): request is FetchRequest {
  return 'arrayBuffer' in request && typeof request.arrayBuffer === 'function'
}

async function readFetch(request: AnyRequest, collector: BodyCollector): Promise<RawBody> {
  if (request.bodyUsed) throw notRaw(ALREADY_READ)
  const chunks: AsyncIterable<Uint8Array> = Object(request.body ?? [])
  try {
    for await (const chunk of chunks) collector.add(chunk)
  } catch (error) {
    throw bodyError(error)
  }
  return collector.toBuffer()
}

// Not `for await`: leaving that loop would destroy the connection before the error response is
// sent.
function readNode(request: Stream, collector: BodyCollector): Promise<RawBody> {
  if (request.readableDidRead || request.readableEnded) throw notRaw(describeBody(request))
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => {
      request.off('data', add).pause()
      reject(bodyError(error))
    }
    const add = (chunk: Uint8Array) => {
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

function describeBody({ body }: AnyRequest): string {
  return body === undefined ? ALREADY_READ : `${describe(body)} that a framework parsed`
}

function bodyError(cause: unknown): WebhookError {
  if (cause instanceof WebhookError) return cause
  return new WebhookError('The body is incomplete.', {
    code: 'body_incomplete',
    hints: [],
    cause,
  })
}

class BodyCollector {
  #chunks: Uint8Array[] = []
  #maxBytes: number
  #size = 0

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  add(chunk: Uint8Array): void {
    this.#size += chunk.length
    if (this.#size > this.#maxBytes) throw tooLarge(this.#maxBytes)
    this.#chunks.push(chunk)
  }

  toBuffer(): Buffer {
    return Buffer.concat(this.#chunks)
  }
}

function tooLarge(maxBytes: number): WebhookError {
  const hints = ['respond with 413, or raise maxBytes']
  return new WebhookError(`The body is longer than ${maxBytes} bytes.`, { code: 'body_too_large', hints })
}
