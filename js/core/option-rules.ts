// Rules for the values of options of clients and requests. Error messages show the value of a
// number only.
import type { Problem } from './errors.ts'
import { describe, describeNumber, fieldsOf, formatPath, nearest, typeTagOf } from './text.ts'

/** A rule for a value, and the description of the values that comply with it. */
export interface Rule {
  readonly test: (value: unknown) => boolean
  readonly expected: string
  readonly isNumber?: boolean
}

/** A rule for each option of a type. */
export type RulesOf<Options> = { readonly [Name in keyof Required<Options>]: Rule }

const isString = (value: unknown): value is string => typeof value === 'string' && value !== ''
const isInteger = (value: unknown, min: number): value is number =>
  Number.isSafeInteger(value) && Number(value) >= min

/** A non-empty string. */
export const string: Rule = { test: isString, expected: 'a string that is not empty' }

/** Milliseconds. The maximum is that of the timers of Node.js and browsers. */
export const duration: Rule = {
  test: (value) => isInteger(value, 1) && value < 2 ** 31,
  expected: 'a whole number of milliseconds from 1 to 2147483647',
  isNumber: true,
}

/** A size in bytes. The maximum is the length of the longest string in V8. */
export const size: Rule = {
  test: (value) => isInteger(value, 1) && value <= 2 ** 29 - 24,
  expected: 'a whole number of bytes from 1 to 536870888',
  isNumber: true,
}

/** A number of retries. */
export const count: Rule = {
  test: (value) => isInteger(value, 0) && value <= 100,
  expected: 'a whole number from 0 to 100',
  isNumber: true,
}

/** Yes or no. */
export const boolean: Rule = { test: (value) => typeof value === 'boolean', expected: 'true or false' }

/** Whether arguments are validated. */
export const validation: Rule = {
  test: (value) => value === 'on' || value === 'off',
  expected: "'on' or 'off'",
}

/** The URL of a proxy, or false for no proxy. */
export const proxy: Rule = { test: (value) => isString(value) || value === false, expected: 'a URL or false' }

/** A function. */
export const callback: Rule = { test: (value) => typeof value === 'function', expected: 'a function' }

/** An object of names and values. */
export const record: Rule = { test: isRecord, expected: 'an object' }

/**
 * An AbortSignal. Recognised by its properties, because it may come from another realm or a
 * polyfill.
 */
export const signal: Rule = {
  test: (value) =>
    typeof fieldsOf(value).aborted === 'boolean' && typeof fieldsOf(value).addEventListener === 'function',
  expected: 'an AbortSignal',
}

/** Certificates in PEM format, one value or an array. */
export const certificates: Rule = {
  test: (value) => [value].flat().every((pem) => isString(pem) || pem instanceof Uint8Array),
  expected: 'PEM text as a string or Uint8Array, or an array of them',
}

/**
 * Whether a value is a plain object or a class instance; arrays, Maps and the like are not records.
 */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeTagOf(value) === 'Object'
}

/**
 * Returns the problems of options: unknown names and values that violate their rule. Paths start at
 * `root`. An undefined value counts as absent.
 */
export function checkOptions(
  options: Record<string, unknown>,
  rules: Readonly<Record<string, Rule>>,
  root = '',
): Problem[] {
  return Object.entries(options).flatMap(([name, value]) => {
    const path = formatPath(root, [name])
    const rule = Object.hasOwn(rules, name) && rules[name]
    if (!rule) return { path, ...unknownOption(name, rules) }
    return value === undefined || rule.test(value) ? [] : { path, ...invalidValue(rule, value) }
  })
}

function invalidValue({ expected, isNumber }: Rule, value: unknown): Omit<Problem, 'path'> {
  return { expected, got: isNumber ? describeNumber(value) : describe(value) }
}

function unknownOption(name: string, rules: object): Omit<Problem, 'path'> {
  const names = Object.keys(rules)
  const suggestion = nearest(name, names)
  const hint = suggestion ? `did you mean "${suggestion}"?` : `known are ${names.join(', ')}`
  return { expected: 'a known option', got: 'an unknown one', hint }
}
