import { Calls } from '../call/calls.mjs'
import { Dispatcher } from '../call/dispatcher.mjs'
import { Credentials } from '../credentials.mjs'
import { invalidOptions } from '../errors/problems.mjs'
import { checkClientOptions } from '../options/client.mjs'
import { HANDLE } from '../symbols.mjs'
import { ChannelHooks } from './channel-hooks.mjs'
import { ownVariables } from './env.mjs'
import { loadAddon } from './load.mjs'
import { NamedOperations } from './named-operations.mjs'
import { openConnection } from './open-connection.mjs'
import { NativeTransport } from './transport.mjs'
import { warn } from './warn.mjs'

/**
 * What a client in Node is made of: calls, credentials, how a connection is opened, the facts of
 * operations, and the host.
 */
export function connect(given) {
  const options = checkClientOptions(given?.[HANDLE] ? { credentials: given } : given)
  const credentials = chooseCredentials(options)
  const addon = loadAddon()
  const transport = new NativeTransport(addon, credentials?.[HANDLE], settingsOf(options))
  const operations = new NamedOperations(addon.operation)
  const hooks = new ChannelHooks(options, warn)
  const dispatcher = new Dispatcher(transport)
  const calls = new Calls(dispatcher, operations, hooks)
  const open = (trace) => openConnection(dispatcher, transport, trace)
  return { calls, credentials, open, operations, space: new URL(transport.origin).host }
}

function chooseCredentials(options) {
  const given = Object.fromEntries(
    ['project', 'token', 'space', 'baseUrl', 'dotenv'].flatMap((name) =>
      options[name] ? [[name, options[name]]] : [],
    ),
  )
  if (options.credentials) return onlyThese(options.credentials, Object.keys(given))
  return isSubscriber(options) ? undefined : new Credentials(given)
}

// Such a client calls what a subscriber token opens. It says where, so that no API token is taken
// from the environment.
function isSubscriber({ subscriberToken, project, token, space, baseUrl, dotenv }) {
  return Boolean(subscriberToken && (space || baseUrl) && !project && !token && !dotenv)
}

function onlyThese(credentials, others) {
  if (others.length === 0) return credentials
  const problem = { path: 'credentials', expected: 'to stand alone', got: `also ${others.join(', ')}` }
  throw invalidOptions([problem], 'SignalWire')
}

function settingsOf({ rootCertificates, proxy, validate, ...settings }) {
  return {
    ...settings,
    rootCertificates: rootCertificates && bundle(rootCertificates),
    proxy: proxy === false ? '' : proxy,
    isUnchecked: validate === 'off',
    variables: ownVariables(),
  }
}

function bundle(certificates) {
  const decoder = new TextDecoder()
  const texts = [certificates].flat().map((one) => (typeof one === 'string' ? one : decoder.decode(one)))
  return texts.join('\n')
}
