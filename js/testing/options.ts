import { invalidOptions } from '../core/error-factories.ts'
import * as rules from '../core/option-rules.ts'
import { describe } from '../core/text.ts'
import type { Fault } from './faults.ts'
import type { RequestFilter, WaitOptions } from './requests.ts'
import type { Script, Seed } from './state.ts'

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

const text: rules.Rule = { test: (value) => typeof value === 'string', expected: 'a string' }
const number: rules.Rule = { test: Number.isFinite, expected: 'a number', isNumber: true }
// The Space checks these values.
const any: rules.Rule = { test: () => true, expected: 'a value' }

const FILTER_RULES: rules.RulesOf<RequestFilter> = {
  operation: text,
  method: text,
  path: text,
  status: number,
}

const WAIT_RULES: rules.RulesOf<WaitOptions> = { count: number, timeoutMs: number }

const FAULT_RULES: rules.RulesOf<Fault> = {
  match: rules.record,
  times: any,
  status: any,
  retryAfter: any,
  body: any,
  headers: any,
  drop: any,
  cut: any,
  delayMs: any,
}

const SCRIPT_RULES: rules.RulesOf<Script> = { to: any, states: any, afterMs: any }

/**
 * Throws the ConfigError of the problems of the options of `startSandbox`.
 *
 * @internal
 */
export function checkSandboxOptions(options: unknown): asserts options is SandboxOptions {
  check(options, RULES, 'startSandbox')
}

/**
 * Throws the ConfigError of the problems of a filter: a misspelt name would match every request.
 *
 * @internal
 */
export function checkFilter(filter: unknown, owner: string): asserts filter is RequestFilter {
  check(filter, FILTER_RULES, owner)
}

/** @internal Throws the ConfigError of the problems of the options of `waitFor`. */
export function checkWaitOptions(options: unknown): asserts options is WaitOptions {
  check(options, WAIT_RULES, 'waitFor')
}

/**
 * Throws the ConfigError of the problems of the names in a fault, which the Space reads by others.
 *
 * @internal
 */
export function checkFault(fault: unknown): asserts fault is Fault {
  check(fault, FAULT_RULES, 'fault')
}

/** @internal Throws the ConfigError of the problems of the names in a script. */
export function checkScript(script: unknown): asserts script is Script {
  check(script, SCRIPT_RULES, 'script')
}

/** @internal Throws the ConfigError of one argument. `owner` is the function. */
export function checkArgument(value: unknown, rule: rules.Rule, owner: string, path: string): void {
  if (rule.test(value)) return
  throw invalidOptions([{ path, expected: rule.expected, got: describe(value) }], owner)
}

function check<Options>(options: unknown, ruleSet: rules.RulesOf<Options>, owner: string): void {
  const problems = rules.isRecord(options)
    ? rules.checkOptions(options, ruleSet)
    : [{ path: 'options', expected: rules.record.expected, got: describe(options) }]
  if (problems.length) throw invalidOptions(problems, owner)
}
