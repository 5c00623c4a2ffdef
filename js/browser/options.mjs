import { invalidOptions } from '../errors/problems.mjs'
import { checkOptions } from '../options/check.mjs'
import * as rules from '../options/rules.mjs'
import { describe } from '../text/describe.mjs'
import { core, orThrow, refuseSecret } from './core.mjs'

const source = { test: (value) => typeof value?.get === 'function', expected: 'a TokenSource' }

const CLIENT = {
  space: rules.text,
  baseUrl: rules.text,
  subscriberToken: rules.text,
  tokenSource: source,
  timeoutMs: rules.duration,
  maxRetries: rules.count,
  onRequest: rules.callback,
  onRetry: rules.callback,
  onResponse: rules.callback,
}

const OWNER = 'SignalWireBrowser'

/** What a client is made of, or the error of what is wrong with its options. */
export function readOptions(options) {
  if (!rules.isRecord(options)) throw invalid('options', 'an object', describe(options))
  for (const [name, value] of Object.entries(options)) refuseSecret(value, name)
  const problems = checkOptions(options, CLIENT)
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
  onlyOne({ subscriberToken, tokenSource })
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
  onlyOne({ space, baseUrl })
  // The core reads no addresses, and a browser writes each in one way only.
  if (baseUrl !== undefined) return new URL(orThrow(core().parseBaseUrl(baseUrl))).origin
  if (space === undefined) throw invalid('space', 'a Space, or a baseUrl', 'nothing')
  return `https://${orThrow(core().parseSpace(space))}`
}

function onlyOne(given) {
  const names = Object.keys(given).filter((name) => given[name] !== undefined)
  if (names.length > 1) throw invalid(names[0], 'to stand alone', `also ${names[1]}`)
}

const invalid = (path, expected, got) => invalidOptions([{ path, expected, got }], OWNER)
