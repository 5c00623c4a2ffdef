import { invalidOptions } from '../errors/problems.mjs'
import { envOverride } from '../node/env.mjs'
import { checkOptions } from '../options/check.mjs'
import { callback, isRecord, record, string } from '../options/rules.mjs'
import { describe } from '../text/describe.mjs'

const any = { test: () => true }
const url = {
  test: (value) => typeof value === 'string' && /^https?:\/\/[^/]/.test(value) && URL.canParse(value),
  expected: 'the whole URL that SignalWire calls, https://…',
}
const origin = {
  test: (value) => url.test(value) && /^[^/]+\/\/[^/?#]+\/?$/.test(value),
  expected: 'a scheme and a host, https://hooks.example.com, without a path',
}
const headers = {
  test: (value) => typeof value?.get === 'function' || isRecord(value) || hasNullPrototype(value),
  expected: 'Headers, or an object of names and values',
}
const scheme = {
  test: (value) => ['hex-sha256', 'hex-sha1', 'compat'].includes(value),
  expected: "'hex-sha256', 'hex-sha1' or 'compat'",
}
const size = {
  test: (value) => Number.isSafeInteger(value) && value > 0,
  expected: 'a whole number of bytes from 1',
  isNumber: true,
}

const DELIVERY_RULES = { url, body: any, headers, signingKey: string }
const UNSIGNED_RULES = { url, body: any, contentType: string, scheme, signingKey: string }
const RECEIVER_RULES = { url, origin, maxBytes: size, signingKey: string }
const MIDDLEWARE_RULES = { ...RECEIVER_RULES, onRejected: callback }
const RECEIVED_RULES = { url, body: any }
const RECEIVE_RULES = { url, origin, body: any, maxBytes: size, signingKey: string }

/** Returns the signing key of options, or the variables in which the core looks for it. */
export function signingKeyOf({ signingKey }) {
  return signingKey === undefined ? { variables: envOverride() } : { signingKey }
}

/** Throws the ConfigError of the problems of a delivery. */
export const checkDelivery = (options) => check(options, DELIVERY_RULES, ['url', 'headers'], 'verifyWebhook')

/** Throws the ConfigError of the problems of the argument of `signWebhook`. */
export const checkUnsigned = (options) => check(options, UNSIGNED_RULES, ['url'], 'signWebhook')

/** Throws the ConfigError of the problems of the options of `receiveWebhook`. */
export const checkReceive = (options) => check(options, RECEIVE_RULES, [], 'receiveWebhook')

/** Throws the ConfigError of the problems of the options of `webhookReceiver`. */
export const checkReceiver = (options) => check(options, RECEIVER_RULES, [], 'webhookReceiver')

/** Throws the ConfigError of the problems of the options of `webhookMiddleware`. */
export const checkMiddleware = (options) => check(options, MIDDLEWARE_RULES, [], 'webhookMiddleware')

/** Throws the ConfigError of the problems of the options of one request of a receiver. */
export const checkReceived = (options) => check(options, RECEIVED_RULES, [], 'webhookReceiver')

function check(options, rules, required, owner) {
  const problems = isRecord(options)
    ? [...checkOptions(options, rules), ...findMissing(options, rules, required)]
    : [{ path: 'options', expected: record.expected, got: describe(options) }]
  if (problems.length) throw invalidOptions(problems, owner)
}

function findMissing(options, rules, required) {
  const absent = required.filter((name) => options[name] === undefined)
  const problems = absent.map((path) => ({ path, expected: rules[path].expected, got: 'nothing' }))
  // An explicit undefined most likely comes from a variable that is not set. The key in the
  // environment would then be that of another project.
  if ('signingKey' in options && options.signingKey === undefined)
    problems.push({
      path: 'signingKey',
      expected: string.expected,
      got: 'nothing',
      hint: 'omit it to use SIGNALWIRE_SIGNING_KEY',
    })
  return problems
}

// Node stores headers in an object without a prototype.
function hasNullPrototype(value) {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === null
}
