import { invalidOptions } from '../errors/problems.mjs'
import { checkOptions } from '../options/check.mjs'
import { callback, isRecord, record, text } from '../options/rules.mjs'
import { describe } from '../text/describe.mjs'

const anything = { test: () => true }
const url = {
  test: (value) => typeof value === 'string' && /^https?:\/\/[^/]/.test(value) && URL.canParse(value),
  expected: 'the whole URL that SignalWire calls, https://…',
}
const origin = {
  test: (value) => url.test(value) && /^[^/]+\/\/[^/?#]+\/?$/.test(value),
  expected: 'a scheme and a host, https://hooks.example.com, without a path',
}
const headers = {
  test: (value) => typeof value?.get === 'function' || isRecord(value) || isBare(value),
  expected: 'Headers, or an object of names and values',
}
const scheme = {
  test: (value) => ['hex-sha256', 'hex-sha1', 'compat'].includes(value),
  expected: "'hex-sha256', 'hex-sha1' or 'compat'",
}
const size = {
  test: (value) => Number.isSafeInteger(value) && value > 0,
  expected: 'a number of bytes',
  isNumber: true,
}

const DELIVERY = { url, body: anything, headers, signingKey: text }
const UNSIGNED = { url, body: anything, contentType: text, scheme, signingKey: text }
const RECEIVER = { url, origin, maxBytes: size, signingKey: text }
const MIDDLEWARE = { ...RECEIVER, onRejected: callback }
const RECEIVED = { url, body: anything }
const RECEIVE = { url, origin, body: anything, maxBytes: size, signingKey: text }

/** Throws the ConfigError of what is wrong with a delivery. */
export const checkDelivery = (given) => check(given, DELIVERY, ['url', 'headers'], 'verifyWebhook')

/** Throws the ConfigError of what is wrong with what is to be signed. */
export const checkUnsigned = (given) => check(given, UNSIGNED, ['url'], 'signWebhook')

/** Throws the ConfigError of what is wrong with the options of a request's receiver. */
export const checkReceive = (given) => check(given, RECEIVE, [], 'receiveWebhook')

/** Throws the ConfigError of what is wrong with the options of `webhookReceiver`. */
export const checkReceiver = (given) => check(given, RECEIVER, [], 'webhookReceiver')

/** Throws the ConfigError of what is wrong with the options of `webhookMiddleware`. */
export const checkMiddleware = (given) => check(given, MIDDLEWARE, [], 'webhookMiddleware')

/** Throws the ConfigError of what is wrong with the options of one request of a receiver. */
export const checkReceived = (given) => check(given, RECEIVED, [], 'webhookReceiver')

function check(given, rules, needed, owner) {
  const problems = isRecord(given)
    ? [...checkOptions(given, rules), ...missing(given, rules, needed)]
    : [{ path: 'options', expected: record.expected, got: describe(given) }]
  if (problems.length) throw invalidOptions(problems, owner)
}

function missing(given, rules, needed) {
  const lost = needed.filter((name) => given[name] === undefined)
  const problems = lost.map((path) => ({ path, expected: rules[path].expected, got: 'nothing' }))
  // As undefined it most likely comes from a variable that is not set, and the environment's would
  // be another project's.
  if ('signingKey' in given && given.signingKey === undefined)
    problems.push({
      path: 'signingKey',
      expected: text.expected,
      got: 'nothing',
      hint: 'leave it out to take SIGNALWIRE_SIGNING_KEY',
    })
  return problems
}

// Node keeps headers in an object without a prototype.
function isBare(value) {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === null
}
