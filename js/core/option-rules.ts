// Rules for the values of options of clients and requests. Error messages show the value of a
// number only.
import { HANDLE } from '../symbols.mjs'

const isString = (value) => typeof value === 'string' && value !== ''
const isInteger = (value, min) => Number.isSafeInteger(value) && value >= min

/** A non-empty string. */
export const string = { test: isString, expected: 'a string that is not empty' }

/** Milliseconds. The maximum is that of the timers of Node.js and browsers. */
export const duration = {
  test: (value) => isInteger(value, 1) && value < 2 ** 31,
  expected: 'a whole number of milliseconds from 1 to 2147483647',
  isNumber: true,
}

/** A size in bytes. The maximum is the length of the longest string in V8. */
export const size = {
  test: (value) => isInteger(value, 1) && value <= 2 ** 29 - 24,
  expected: 'a whole number of bytes from 1 to 536870888',
  isNumber: true,
}

/** A number of retries. */
export const count = {
  test: (value) => isInteger(value, 0) && value <= 100,
  expected: 'a whole number from 0 to 100',
  isNumber: true,
}

/** Whether arguments are validated. */
export const validation = { test: (value) => value === 'on' || value === 'off', expected: "'on' or 'off'" }

/** The URL of a proxy, or false for no proxy. */
export const proxy = { test: (value) => isString(value) || value === false, expected: 'a URL or false' }

/** A function. */
export const callback = { test: (value) => typeof value === 'function', expected: 'a function' }

/** An object of names and values. */
export const record = { test: isRecord, expected: 'an object' }

/**
 * An AbortSignal. Recognised by its properties, because it may come from another realm or a
 * polyfill.
 */
export const signal = {
  test: (value) => typeof value?.aborted === 'boolean' && typeof value.addEventListener === 'function',
  expected: 'an AbortSignal',
}

/** Certificates in PEM format, one value or an array. */
export const certificates = {
  test: (value) => [value].flat().every((pem) => isString(pem) || pem instanceof Uint8Array),
  expected: 'PEM text as a string or Uint8Array, or an array of them',
}

/** Credentials, of any copy of the package. */
export const credentials = { test: (value) => Boolean(value?.[HANDLE]), expected: 'Credentials' }

/**
 * Whether a value is a plain object or a class instance; arrays, Maps and the like are not records.
 */
export function isRecord(value) {
  return Object.prototype.toString.call(value) === '[object Object]'
}
