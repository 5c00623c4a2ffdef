import { invalidOptions } from '../core/error-factories.ts'
import { ConfigError } from '../core/errors.ts'
import { isRecord, record } from '../core/option-rules.ts'
import { describe, messageOf, nearest } from '../core/text.ts'
import { loadAddon } from '../node/addon.ts'
import { NamedOperations } from '../node/client-parts.ts'
import type { CredentialOptions } from '../node/credentials.ts'
import { type Answer, type EncodedRequest, MOCK, type Mock } from '../node/mock.ts'
import { encodeAnswer } from './mock-answer.ts'
import { decodeRequest } from './mock-request.ts'
import type { MockHandler, MockHandlers, MockRequest, MockTransport } from './mock-types.ts'

/** Credentials that no server accepts. The token is assembled, so that no scanner reports it. */
const CREDENTIALS: CredentialOptions = {
  project: '7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e90',
  token: `PT${'0a1b2c3d4e5f'.repeat(4)}`,
  space: 'example',
}

/**
 * Creates a transport whose responses are made by functions, for the option `transport` of a
 * client. The client validates, encodes, retries and decodes as always; only the exchange of a
 * request for a response is replaced. The waits between attempts pass at once. There is no network:
 * a call without a handler fails with a ConfigError (`mock_without_handler`). A handler that throws
 * fails its call with `mock_handler_failed`, and an answer that is none with `invalid_mock_answer`.
 *
 * @throws {ConfigError} `unknown_operation`, `invalid_options`
 */
export function mockTransport(handlers: MockHandlers = {}): MockTransport {
  return new RecordingTransport(handlers)
}

type Handlers = Map<string, MockHandler>

const notRecord = (value: unknown) => ({ path: 'handlers', expected: record.expected, got: describe(value) })

class RecordingTransport implements MockTransport {
  #initial: Handlers = new Map()
  #handlers: Handlers
  #requests: MockRequest[] = []

  constructor(handlers: unknown) {
    if (!isRecord(handlers)) throw invalidOptions([notRecord(handlers)], 'mockTransport')
    for (const [name, handler] of Object.entries(handlers)) {
      if (handler !== undefined) addHandler(this.#initial, name, handler)
    }
    this.#handlers = new Map(this.#initial)
  }

  get requests(): readonly MockRequest[] {
    return [...this.#requests]
  }

  on(operation: string, handler: unknown): this {
    addHandler(this.#handlers, operation, handler)
    return this
  }

  reset(): void {
    this.#requests = []
    this.#handlers = new Map(this.#initial)
  }

  get [MOCK](): Mock {
    return { credentials: CREDENTIALS, respond: (request) => this.#respond(request) }
  }

  async #respond(encoded: EncodedRequest): Promise<Answer> {
    const request = decodeRequest(encoded)
    this.#requests.push(request)
    const handler = this.#handlers.get(request.operation) ?? this.#handlers.get('default')
    if (handler === undefined) throw withoutHandler(request, [...this.#handlers.keys()])
    return encodeAnswer(await run(handler, request), request.operation)
  }
}

let operations: NamedOperations | undefined

function addHandler(handlers: Handlers, name: string, handler: unknown): void {
  operations ??= new NamedOperations((index) => JSON.parse(loadAddon().operation(index) ?? 'null'))
  const names = operations.names()
  if (name !== 'default' && !names.includes(name)) throw unknownOperation(name, names)
  if (!isHandler(handler)) {
    const message = `the handler of ${name} is ${describe(handler)}: expected a function or an answer`
    throw new ConfigError(message, { code: 'invalid_options' })
  }
  handlers.set(name, handler)
}

const isHandler = (value: unknown): value is MockHandler =>
  typeof value === 'function' || (typeof value === 'object' && value !== null)

async function run(handler: MockHandler, request: MockRequest): Promise<unknown> {
  if (typeof handler !== 'function') return handler
  try {
    return await handler(request)
  } catch (cause) {
    const message = `the handler of ${request.operation} threw: ${messageOf(cause)}`
    throw new ConfigError(message, { code: 'mock_handler_failed', cause })
  }
}

function withoutHandler({ operation, method, path }: MockRequest, names: readonly string[]): ConfigError {
  const known = names.length ? `its handlers are ${names.join(', ')}` : 'it has no handlers'
  const message = `the mock transport has no handler for ${operation} (${method} ${path}): ${known}`
  return new ConfigError(message, { code: 'mock_without_handler' })
}

function unknownOperation(name: string, names: readonly string[]): ConfigError {
  const suggestion = nearest(name, names)
  const hint = suggestion ? `: did you mean "${suggestion}"?` : ''
  const message = `there is no operation "${name}" to handle${hint}`
  return new ConfigError(message, { code: 'unknown_operation' })
}
