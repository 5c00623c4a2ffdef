// The options of commands: their rules, and their names on the wire.

import type { Problem } from '../core/errors.ts'
import { checkOptions, isRecord, type Rule, string } from '../core/option-rules.ts'
import { describe, formatPath } from '../core/text.ts'
import { invalidArguments } from './invalid-arguments.ts'
import type { WireObject } from './session/session.ts'

/** A rule for an option, whether it is required, and its value on the wire if that differs. */
export interface Field extends Rule {
  readonly isRequired?: boolean
  readonly encode?: (value: never) => unknown
}

/** A field for each option of a command. */
export type FieldsOf<Options> = { readonly [Name in keyof Required<Options>]: Field }

/** A string, which may be empty. */
export const text: Field = { test: (value) => typeof value === 'string', expected: 'a string' }

/** A finite number. */
export const number: Field = { test: Number.isFinite, expected: 'a number', isNumber: true }

/** True or false. */
export const flag: Field = { test: (value) => typeof value === 'boolean', expected: 'true or false' }

/** A value that the client does not interpret. */
export const any: Field = { test: () => true, expected: 'a value' }

/** An object whose keys are sent unchanged, because they belong to the program or the server. */
export const verbatim: Field = { test: isRecord, expected: 'an object' }

/** An object whose keys are camelCase, with values that are sent unchanged. */
export const object: Field = { test: isRecord, expected: 'an object', encode: snakeKeys }

/** An array of values that are sent unchanged. */
export const list: Field = { test: Array.isArray, expected: 'an array' }

/** A list of strings that are not empty. */
export const strings: Field = {
  test: (value) => Array.isArray(value) && value.length > 0 && value.every(string.test),
  expected: 'an array of strings that is not empty',
}

/** A number, or a string of one: servers differ in the form that they accept. */
export const scalar: Field = {
  test: (value) => ['string', 'number', 'boolean'].includes(typeof value),
  expected: 'a string, a number or a boolean',
}

/** One of several strings. */
export function oneOf(...values: readonly string[]): Field {
  const names = values.map((value) => `'${value}'`)
  const last = names.pop()
  const expected = names.length ? `${names.join(', ')} or ${last}` : `${last}`
  return { test: (value) => values.includes(String(value)), expected }
}

/** The same field, which must be present. */
export const required = (field: Field): Field => ({ ...field, isRequired: true })

/** The wire name of an option: `statusUrl` is `status_url`. Names in capitals are unchanged. */
export function wireName(name: string): string {
  return /^[A-Z]+$/.test(name) ? name : name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** Converts the keys of an object, and not those of its values. Absent values are left out. */
export function snakeKeys(value: object): WireObject {
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  return Object.fromEntries(entries.map(([name, item]) => [wireName(name), item]))
}

/**
 * Checks the options of a command and converts them for the wire. Paths of problems start at
 * `root`.
 *
 * @throws {ValidationError} `invalid_arguments`
 */
export function encode(
  command: string,
  options: unknown,
  fields: Readonly<Record<string, Field>>,
  root = '',
): WireObject {
  const values: Readonly<Record<string, unknown>> = isRecord(options) ? options : {}
  const problems = isRecord(options) ? check(values, fields, root) : [notAnObject(options, root)]
  if (problems.length) throw invalidArguments(problems, { name: command })
  const entries = Object.entries(values).filter(([, value]) => value !== undefined)
  return Object.fromEntries(
    entries.map(([name, value]) => [wireName(name), encodeValue(fields[name], value)]),
  )
}

/**
 * Throws the error of one invalid argument.
 *
 * @throws {ValidationError} `invalid_arguments`
 */
export function reject(command: string, path: string, expected: string, value: unknown): never {
  throw invalidArguments([{ path, expected, got: describe(value) }], { name: command })
}

/**
 * Checks one argument.
 *
 * @throws {ValidationError} `invalid_arguments`
 */
export function checkValue(command: string, path: string, value: unknown, rule: Rule): void {
  if (!rule.test(value)) reject(command, path, rule.expected, value)
}

function encodeValue(field: Field | undefined, value: unknown): unknown {
  return field?.encode ? field.encode(value as never) : value
}

function check(
  values: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, Field>>,
  root: string,
): Problem[] {
  const required = Object.entries(fields).filter(([, field]) => field.isRequired)
  const missing = required.filter(([name]) => values[name] === undefined)
  const absent = missing.map(([name, { expected }]) => {
    return { path: formatPath(root, [name]), expected, got: 'nothing' }
  })
  return [...absent, ...checkOptions({ ...values }, fields, root)]
}

function notAnObject(value: unknown, root: string): Problem {
  return { path: root || 'params', expected: 'an object', got: describe(value) }
}
