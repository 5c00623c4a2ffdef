import { invalidOptions } from '../errors/problems.mjs'
import { describe } from '../text/describe.mjs'
import { checkOptions } from './check.mjs'
import * as rules from './rules.mjs'

const CREDENTIAL_RULES = {
  project: rules.string,
  token: rules.string,
  space: rules.string,
  baseUrl: rules.string,
  dotenv: rules.string,
}

const CLIENT_RULES = {
  ...CREDENTIAL_RULES,
  credentials: rules.credentials,
  timeoutMs: rules.duration,
  connectTimeoutMs: rules.duration,
  maxRetries: rules.count,
  maxResponseBytes: rules.size,
  rootCertificates: rules.certificates,
  proxy: rules.proxy,
  userAgent: rules.string,
  validate: rules.validation,
  subscriberToken: rules.string,
  onRequest: rules.callback,
  onRetry: rules.callback,
  onResponse: rules.callback,
}

// Shown to callers who pass the values as separate arguments, as other clients accept them.
const EXAMPLE = {
  SignalWire: 'new SignalWire({ project, token, space })',
  Credentials: 'new Credentials({ project, token, space })',
}

const exampleOf = (owner) => EXAMPLE[owner] && { hint: `pass ${EXAMPLE[owner]}` }

/** Throws a ConfigError if there are arguments after the options, which would be ignored. */
export function rejectOthers(others, owner) {
  if (others.length === 0) return
  const hint = `all options are in one object, as in ${EXAMPLE[owner]}`
  const problem = { path: 'arguments', expected: 'one object', got: `${others.length} more`, hint }
  throw invalidOptions([problem], owner)
}

// If absent, these are read from the environment. An explicit undefined most likely comes from a
// variable that is not set; the value of another project from the environment would then be wrong.
const NEVER_UNDEFINED = ['project', 'token', 'space', 'credentials']

/** Returns the options of a client, or throws the ConfigError of their problems. */
export const checkClientOptions = (options) => check(options, CLIENT_RULES, 'SignalWire')

/** Returns the options of credentials, or throws the ConfigError of their problems. */
export const checkCredentialOptions = (options) => check(options, CREDENTIAL_RULES, 'Credentials')

/** Returns the options of `Credentials.fromEnv`, or throws the ConfigError of their problems. */
export const checkEnvOptions = (options) => check(options, { dotenv: rules.string }, 'Credentials.fromEnv')

function check(options, ruleSet, owner) {
  const problems = rules.isRecord(options)
    ? [...checkOptions(options, ruleSet), ...findUndefined(options)]
    : [{ path: 'options', expected: rules.record.expected, got: describe(options), ...exampleOf(owner) }]
  if (problems.length) throw invalidOptions(problems, owner)
  return options
}

function findUndefined(options) {
  return NEVER_UNDEFINED.filter((name) => name in options && options[name] === undefined).map((path) => {
    return { path, expected: 'a value', got: 'undefined', hint: 'is the variable that it comes from set?' }
  })
}
