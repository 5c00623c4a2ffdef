import { invalidOptions } from '../core/error-factories.ts'
import type { ConfigError } from '../core/errors.ts'
import type { HookOptions } from '../core/hooks.ts'
import * as rules from '../core/option-rules.ts'
import { describe, fieldsOf } from '../core/text.ts'
import type { BrowserClientOptions } from './client.ts'
import { core, refuseSecret, unwrap } from './core.ts'
import type { TransportOptions } from './transport.ts'

const CLIENT_RULES: rules.RulesOf<BrowserClientOptions> = {
  space: rules.string,
  baseUrl: rules.string,
  subscriberToken: rules.string,
  tokenSource: { test: (value) => typeof fieldsOf(value).get === 'function', expected: 'a TokenSource' },
  timeoutMs: rules.duration,
  maxRetries: rules.count,
  onRequest: rules.callback,
  onRetry: rules.callback,
  onResponse: rules.callback,
}

const OWNER = 'SignalWireBrowser'

/** Reads the options of a client, or throws the error of their problems. */
export function readOptions(options: BrowserClientOptions): TransportOptions & { hooks: HookOptions } {
  if (!rules.isRecord(options)) throw invalid('options', 'an object', describe(options))
  for (const [name, value] of Object.entries(options)) refuseSecret(value, name)
  const problems = rules.checkOptions(options, CLIENT_RULES)
  if (problems.length) throw invalidOptions(problems, OWNER)
  const {
    space,
    baseUrl,
    subscriberToken,
    tokenSource,
    timeoutMs = 30_000,
    maxRetries = 2,
    ...hooks
  }: BrowserClientOptions = options
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

function originOf({ space, baseUrl }: BrowserClientOptions): string {
  checkExclusive({ space, baseUrl })
  // The core does not parse IP addresses, so URL normalises the origin.
  if (baseUrl !== undefined) return new URL(unwrap(() => core().parseBaseUrl(baseUrl))).origin
  if (space === undefined) throw invalid('space', 'a Space, or a baseUrl', 'nothing')
  return `https://${unwrap(() => core().parseSpace(space))}`
}

function checkExclusive(options: object): void {
  const [first, second] = Object.entries(options).flatMap(([name, value]) =>
    value === undefined ? [] : name,
  )
  if (first && second) throw invalid(first, 'to be used alone', `also ${second}`)
}

function invalid(path: string, expected: string, got: string): ConfigError {
  return invalidOptions([{ path, expected, got }], OWNER)
}
