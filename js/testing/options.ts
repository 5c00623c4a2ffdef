import { invalidOptions } from '../core/error-factories.ts'
import * as rules from '../core/option-rules.ts'
import { describe } from '../core/text.ts'
import type { Seed } from './state.ts'

/** Options of a Space for tests. */
export interface SandboxOptions {
  /** The port on 127.0.0.1. Default: a free one. */
  port?: number | undefined
  /** Whether `stop` throws if a fault matched no request. Default: false. */
  strict?: boolean | undefined
  /** What the Space contains at the start. */
  seed?: Seed | undefined
}

const RULES: rules.RulesOf<SandboxOptions> = {
  port: {
    test: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 65_535,
    expected: 'a port from 0 to 65535',
    isNumber: true,
  },
  strict: rules.boolean,
  seed: rules.record,
}

/**
 * Throws the ConfigError of the problems of the options of `startSandbox`.
 *
 * @internal
 */
export function checkSandboxOptions(options: unknown): asserts options is SandboxOptions {
  const problems = rules.isRecord(options)
    ? rules.checkOptions(options, RULES)
    : [{ path: 'options', expected: rules.record.expected, got: describe(options) }]
  if (problems.length) throw invalidOptions(problems, 'startSandbox')
}
