import { Call } from '../call/call.mjs'
import { Calls } from '../call/calls.mjs'
import { Dispatcher } from '../call/dispatcher.mjs'
import { Credentials } from '../credentials.mjs'
import { invalidOptions } from '../errors/problems.mjs'
import { checkClientOptions } from '../options/client.mjs'
import { ResultPromise } from '../promise.mjs'
import { HANDLE } from '../symbols.mjs'
import { ChannelHooks } from './channel-hooks.mjs'
import { envOverride } from './env.mjs'
import { loadAddon } from './load.mjs'
import { NamedOperations } from './named-operations.mjs'
import { NativeTransport } from './transport.mjs'
import { warn } from './warn.mjs'

// The operation of errors of `connect`, which is not an operation of the API.
const CONNECT = { name: 'connect' }

/**
 * Creates the parts of a client in Node.js: calls, credentials, the function `connect`, the
 * metadata of operations and the host.
 */
export function createClientParts(input) {
  const options = checkClientOptions(input?.[HANDLE] ? { credentials: input } : input)
  const credentials = chooseCredentials(options)
  const addon = loadAddon()
  const transport = new NativeTransport(addon, credentials?.[HANDLE], transportOptions(options))
  const operations = new NamedOperations((index) => JSON.parse(addon.operation(index) ?? 'null'))
  const dispatcher = new Dispatcher(transport)
  const calls = new Calls(dispatcher, operations, new ChannelHooks(options, warn))
  const connect = (trace) => openConnection(dispatcher, transport, trace)
  return { calls, credentials, connect, operations, space: new URL(transport.origin).host }
}

/** Opens a connection before the first call. `trace` is the stack trace of the caller. */
function openConnection(dispatcher, transport, trace) {
  const deferred = ResultPromise.defer()
  const call = new Call(() => CONNECT, undefined, trace, deferred)
  try {
    dispatcher.checkOpen()
    transport.connect(call)
  } catch (error) {
    call.fail(error)
  }
  return deferred.promise.then()
}

function chooseCredentials(options) {
  const parts = Object.fromEntries(
    ['project', 'token', 'space', 'baseUrl', 'dotenv'].flatMap((name) =>
      options[name] ? [[name, options[name]]] : [],
    ),
  )
  if (options.credentials) return rejectParts(options.credentials, Object.keys(parts))
  return isSubscriber(options) ? undefined : new Credentials(parts)
}

// Such a client calls only what a subscriber token allows. The Space or base URL must be an option,
// so that nothing, and no API token, is read from the environment.
function isSubscriber({ subscriberToken, project, token, space, baseUrl, dotenv }) {
  return Boolean(subscriberToken && (space || baseUrl) && !project && !token && !dotenv)
}

function rejectParts(credentials, parts) {
  if (parts.length === 0) return credentials
  const problem = { path: 'credentials', expected: 'to be used alone', got: `also ${parts.join(', ')}` }
  throw invalidOptions([problem], 'SignalWire')
}

function transportOptions({ rootCertificates, proxy, validate, ...options }) {
  return {
    ...options,
    rootCertificates: rootCertificates && joinCertificates(rootCertificates),
    proxy: proxy === false ? '' : proxy,
    isUnchecked: validate === 'off',
    variables: envOverride(),
  }
}

function joinCertificates(certificates) {
  const decoder = new TextDecoder()
  const pems = [certificates].flat().map((pem) => (typeof pem === 'string' ? pem : decoder.decode(pem)))
  return pems.join('\n')
}
