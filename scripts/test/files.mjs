import { readdirSync } from 'node:fs'
import { at } from '../support/paths.mjs'

/**
 * Returns the test files of a folder. Node 22 does not accept a folder as an argument of --test.
 */
export function testFiles(folder) {
  const names = readdirSync(at(folder)).filter((name) => name.endsWith('.test.mjs'))
  return names.map((name) => at(folder, name))
}
