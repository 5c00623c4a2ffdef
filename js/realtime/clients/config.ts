import * as rules from '../../core/option-rules.ts'
import { fieldsOf } from '../../core/text.ts'
import { handleOf } from '../../node/credentials.ts'
import { checkOptions, SESSION_RULES } from '../session/options.ts'
import type { SessionOptions } from '../session/session.ts'
import { VENDOR_RULES, type VendorOptions } from './vendor-options.ts'

/** Options of all clients of version 3 that are created afterwards. */
export interface GlobalConfig extends Pick<SessionOptions, 'project' | 'token' | 'host'>, VendorOptions {}

const { project, token, host } = SESSION_RULES
const RULES: rules.RulesOf<GlobalConfig> = { project, token, host, ...VENDOR_RULES }

let current: GlobalConfig = {}

/** Sets options for clients of version 3 that do not have them. */
export function config(options: GlobalConfig): void {
  checkOptions(options, RULES, 'config')
  current = { ...current, ...options }
}

/** Returns the options of `config`. The token is not enumerable, so that it is not printed. */
export function getConfig(): GlobalConfig {
  const { token: value, ...others } = current
  return Object.defineProperty(others, 'token', { value, enumerable: false })
}

/**
 * Returns options with the credentials of the first source that has them: the options, `config`,
 * the variables `SW_PROJECT` and `SW_TOKEN`. What is still absent is read from the variables of
 * this package.
 */
export function withDefaults<
  Options extends Pick<SessionOptions, 'project' | 'token' | 'credentials' | 'host'>,
>(options: Options): Options {
  if (handleOf(options.credentials)) return { ...present(current, ['host']), ...options }
  const { SW_PROJECT, SW_TOKEN } = fieldsOf(process.env)
  const variables = { project: SW_PROJECT, token: SW_TOKEN }
  return {
    ...present(variables, ['project', 'token']),
    ...present(current, ['project', 'token', 'host']),
    ...options,
  }
}

// The fields that have a value.
function present(source: object, names: readonly string[]): object {
  const entries = names.map((name) => [name, fieldsOf(source)[name]])
  return Object.fromEntries(
    entries.filter(([, value]) => rules.string.test(value) || rules.callback.test(value)),
  )
}
