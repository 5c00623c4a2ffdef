import { ApiCall } from '../core/api-call.ts'
import { Calls, Dispatcher, type Operation, Operations } from '../core/calls.ts'
import { invalidOptions } from '../core/error-factories.ts'
import { ConfigError } from '../core/errors.ts'
import { Deferred, ResultPromise } from '../core/promise.ts'
import type { Trace } from '../core/stack.ts'
import { nearest } from '../core/text.ts'
import { loadAddon } from './addon.ts'
import { type ClientOptions, checkClientOptions } from './client-options.ts'
import { type CredentialOptions, Credentials, handleOf } from './credentials.ts'
import { mockOf } from './mock.ts'
import { ChannelHooks, envOverride, warn } from './process.ts'
import { NativeTransport } from './transport.ts'

/** The parts of a client in Node.js. */
export interface ClientParts {
  readonly calls: Calls
  readonly credentials: Credentials | undefined
  /** Opens a connection before the first call. `trace` is the stack trace of the caller. */
  readonly connect: (trace: Trace) => Promise<void>
  readonly operations: NamedOperations
  /** The host. */
  readonly space: string
}

/** Creates the parts of a client. */
export function createClientParts(input: ClientOptions | Credentials): ClientParts {
  const options = handleOf(input) ? { credentials: input } : input
  checkClientOptions(options)
  const credentials = chooseCredentials(options)
  const addon = loadAddon()
  const mock = mockOf(options.transport)
  const transport = new NativeTransport(addon, handleOf(credentials), transportOptions(options), mock)
  const operations = new NamedOperations((index) => JSON.parse(addon.operation(index) ?? 'null'))
  const dispatcher = new Dispatcher(transport)
  const calls = new Calls(dispatcher, operations, new ChannelHooks(options, warn))
  const connect = (trace: Trace) => openConnection(dispatcher, transport, trace)
  return { calls, credentials, connect, operations, space: new URL(transport.origin).host }
}

function openConnection(
  dispatcher: Dispatcher<number>,
  transport: NativeTransport,
  trace: Trace,
): Promise<void> {
  const deferred = new Deferred(ResultPromise<unknown>)
  // Not an operation of the API, so its errors have neither method nor path.
  const call = new ApiCall(() => ({ name: 'connect' }), undefined, trace, deferred)
  try {
    dispatcher.checkOpen()
    transport.connect(call)
  } catch (error) {
    call.fail(error)
  }
  return deferred.promise.then(() => undefined)
}

function chooseCredentials(options: ClientOptions): Credentials | undefined {
  const { project, token, space, baseUrl, dotenv } = options
  const entries = Object.entries({ project, token, space, baseUrl, dotenv }).filter(([, value]) => value)
  const parts: CredentialOptions = Object.fromEntries(entries)
  if (options.credentials) return rejectParts(options.credentials, Object.keys(parts))
  if (isSubscriber(options)) return undefined
  return new Credentials({ ...mockOf(options.transport)?.credentials, ...parts })
}

// Such a client calls only what a subscriber token allows. The Space or base URL must be an option,
// so that nothing, and no API token, is read from the environment.
function isSubscriber({ subscriberToken, project, token, space, baseUrl, dotenv }: ClientOptions): boolean {
  return Boolean(subscriberToken && (space || baseUrl) && !project && !token && !dotenv)
}

function rejectParts(credentials: Credentials, parts: readonly string[]): Credentials {
  if (parts.length === 0) return credentials
  const problem = { path: 'credentials', expected: 'to be used alone', got: `also ${parts.join(', ')}` }
  throw invalidOptions([problem], 'SignalWire')
}

function transportOptions({ rootCertificates, proxy, validate, ...options }: ClientOptions): object {
  return {
    ...options,
    rootCertificates: rootCertificates && joinCertificates(rootCertificates),
    proxy: proxy === false ? '' : proxy,
    isUnchecked: validate === 'off',
    variables: envOverride(),
  }
}

/** Joins certificates to one PEM bundle. */
export function joinCertificates(certificates: NonNullable<ClientOptions['rootCertificates']>): string {
  const decoder = new TextDecoder()
  const pems = [certificates].flat().map((pem) => (typeof pem === 'string' ? pem : decoder.decode(pem)))
  return pems.join('\n')
}

/**
 * Operations with a lookup by name. Node.js only: no method of the browser client has such a
 * parameter.
 */
export class NamedOperations extends Operations {
  #byName: Map<string, Operation> | undefined

  byName(name: string): Operation {
    this.#byName ??= this.#readAll()
    const operation = this.#byName.get(name)
    if (operation) return operation
    const suggestion = nearest(String(name), this.names())
    const message = `there is no operation of that name${suggestion ? `: did you mean "${suggestion}"?` : ''}`
    throw new ConfigError(message, { code: 'unknown_operation' })
  }

  /** Returns the names of all operations. */
  names(): string[] {
    this.#byName ??= this.#readAll()
    return [...this.#byName.keys()]
  }

  // `at` returns null after the last operation.
  #readAll(): Map<string, Operation> {
    const byName = new Map<string, Operation>()
    for (let index = 0; this.at(index); index++) byName.set(this.at(index).name, this.at(index))
    return byName
  }
}
