import { invalidOptions } from '../errors/problems.mjs'
import { checkOptions } from '../options/check.mjs'
import * as rules from '../options/rules.mjs'
import { describe } from '../text/describe.mjs'
import { core, refuseSecret, unwrap } from './core.mjs'

const tokenProvider = { test: (value) => typeof value?.get === 'function', expected: 'a TokenSource' }

const CLIENT_RULES = {
  space: rules.string,
  baseUrl: rules.string,
  subscriberToken: rules.string,
  tokenSource: tokenProvider,
  timeoutMs: rules.duration,
  maxRetries: rules.count,
  onRequest: rules.callback,
  onRetry: rules.callback,
  onResponse: rules.callback,
}

const OWNER = 'SignalWireBrowser'

/** Reads the options of a client, or throws the error of their problems. */
export function readOptions(options) {
  if (!rules.isRecord(options)) throw invalid('options', 'an object', describe(options))
  for (const [name, value] of Object.entries(options)) refuseSecret(value, name)
  const problems = checkOptions(options, CLIENT_RULES)
  if (problems.length) throw invalidOptions(problems, OWNER)
  const {
    space,
    baseUrl,
    subscriberToken,
    tokenSource,
    timeoutMs = 30_000,
    maxRetries = 2,
    ...hooks
  } = options
  checkExclusive({ subscriberToken, tokenSource })
  return {
    origin: originOf({ space, baseUrl }),
    token: subscriberToken,
    source: tokenSource,
    timeoutMs,
    maxRetries,
    hooks,
  }
}

function originOf({ space, baseUrl }) {
  checkExclusive({ space, baseUrl })
  // The core does not parse IP addresses, so URL normalises the origin.
  if (baseUrl !== undefined) return new URL(unwrap(() => core().parseBaseUrl(baseUrl))).origin
  if (space === undefined) throw invalid('space', 'a Space, or a baseUrl', 'nothing')
  return `https://${unwrap(() => core().parseSpace(space))}`
}

function checkExclusive(options) {
  const names = Object.keys(options).filter((name) => options[name] !== undefined)
  if (names.length > 1) throw invalid(names[0], 'to be used alone', `also ${names[1]}`)
}

const invalid = (path, expected, got) => invalidOptions([{ path, expected, got }], OWNER)
