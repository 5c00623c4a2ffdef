import { string } from '../../core/option-rules.ts'
import type { Field } from '../fields.ts'

/** A list of strings that are not empty. */
export const strings: Field = {
  test: (value) => Array.isArray(value) && value.length > 0 && value.every(string.test),
  expected: 'an array of strings that is not empty',
}
