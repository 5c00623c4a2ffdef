import { invalidOptions } from '../errors/problems.mjs'
import { describe } from '../text/describe.mjs'
import { checkOptions } from './check.mjs'
import * as rules from './rules.mjs'

const CREDENTIALS = { project: rules.text, token: rules.text, space: rules.text, baseUrl: rules.text }

const SOURCES = { ...CREDENTIALS, dotenv: rules.text }

const CLIENT = {
  ...SOURCES,
  credentials: rules.credentials,
  timeoutMs: rules.duration,
  connectTimeoutMs: rules.duration,
  maxRetries: rules.count,
  maxResponseBytes: rules.size,
  rootCertificates: rules.certificates,
  proxy: rules.proxy,
  userAgent: rules.text,
  validate: rules.validation,
  subscriberToken: rules.text,
  onRequest: rules.callback,
  onRetry: rules.callback,
  onResponse: rules.callback,
}

// For those who pass values one by one, as other clients take them.
const EXAMPLE = {
  SignalWire: 'new SignalWire({ project, token, space })',
  Credentials: 'new Credentials({ project, token, space })',
}

const exampleOf = (owner) => EXAMPLE[owner] && { hint: `pass ${EXAMPLE[owner]}` }

/** Throws the ConfigError of arguments behind the options, which would be ignored silently. */
export function refuseMore(others, owner) {
  if (others.length === 0) return
  const hint = `all options are in one object, as in ${EXAMPLE[owner]}`
  const problem = { path: 'arguments', expected: 'one object', got: `${others.length} more`, hint }
  throw invalidOptions([problem], owner)
}

// Left out, these come from the environment. Given as undefined, they most likely come from a
// variable that is not set, and another project's value from the environment would be the wrong one
// to take.
const NEVER_UNDEFINED = ['project', 'token', 'space', 'credentials']

/**
 * Gives back the options, or throws the ConfigError of what is wrong with them: the options of a
 * client.
 */
export const checkClientOptions = (options) => check(options, CLIENT, 'SignalWire')

/**
 * Gives back the options, or throws the ConfigError of what is wrong with them: the options of
 * credentials.
 */
export const checkCredentialOptions = (options) => check(options, SOURCES, 'Credentials')

/**
 * Gives back the options, or throws the ConfigError of what is wrong with them: the options of
 * `Credentials.fromEnv`.
 */
export const checkEnvOptions = (options) => check(options, { dotenv: rules.text }, 'Credentials.fromEnv')

function check(options, known, owner) {
  const problems = rules.isRecord(options)
    ? [...checkOptions(options, known), ...findUndefined(options)]
    : [{ path: 'options', expected: rules.record.expected, got: describe(options), ...exampleOf(owner) }]
  if (problems.length) throw invalidOptions(problems, owner)
  return options
}

function findUndefined(options) {
  return NEVER_UNDEFINED.filter((name) => name in options && options[name] === undefined).map((path) => {
    return { path, expected: 'a value', got: 'undefined', hint: 'is the variable that it comes from set?' }
  })
}
