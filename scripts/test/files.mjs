import { readdirSync } from 'node:fs'
import { at } from '../support/paths.mjs'

/**
 * The test files of a folder. Node 20 takes a folder where Node 22 takes only files, so both get
 * the files.
 */
export function testFiles(folder) {
  const names = readdirSync(at(folder)).filter((name) => name.endsWith('.test.mjs'))
  return names.map((name) => at(folder, name))
}
