// What each kind of option may be, in one place for clients and requests. A message shows the value
// of a number only.
import { HANDLE } from '../symbols.mjs'

const isText = (value) => typeof value === 'string' && value !== ''
const isWhole = (value, least) => Number.isSafeInteger(value) && value >= least

/** Text that is not empty. */
export const text = { test: isText, expected: 'a string that is not empty' }

/** Milliseconds, up to what a timer of the operating system takes. */
export const duration = {
  test: (value) => isWhole(value, 1) && value < 2 ** 31,
  expected: 'a whole number of milliseconds from 1 to 2147483647',
  isNumber: true,
}

/** Bytes of a text: V8 has none that is longer. */
export const size = {
  test: (value) => isWhole(value, 1) && value <= 2 ** 29 - 24,
  expected: 'a whole number of bytes from 1 to 536870888',
  isNumber: true,
}

/** How many times. */
export const count = {
  test: (value) => isWhole(value, 0) && value <= 100,
  expected: 'a whole number from 0 to 100',
  isNumber: true,
}

/** A switch for the check of arguments. */
export const validation = { test: (value) => value === 'on' || value === 'off', expected: "'on' or 'off'" }

/** The URL of a proxy, or none. */
export const proxy = { test: (value) => isText(value) || value === false, expected: 'a URL or false' }

/** A function. */
export const callback = { test: (value) => typeof value === 'function', expected: 'a function' }

/** An object with names and values. */
export const record = { test: isRecord, expected: 'an object' }

/** An AbortSignal of any realm or polyfill, so told by what it can do. */
export const signal = {
  test: (value) => typeof value?.aborted === 'boolean' && typeof value.addEventListener === 'function',
  expected: 'an AbortSignal',
}

/** Certificates as PEM text, alone or in a list. */
export const certificates = {
  test: (value) => [value].flat().every((one) => isText(one) || one instanceof Uint8Array),
  expected: 'PEM text as a string or Uint8Array, or an array of them',
}

/** Credentials, of whichever copy of the package. */
export const credentials = { test: (value) => Boolean(value?.[HANDLE]), expected: 'Credentials' }

/** Whether a value is an object that holds names and values, so no array, Map or the like. */
export function isRecord(value) {
  return Object.prototype.toString.call(value) === '[object Object]'
}
