import { readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { at } from '../support/paths.mjs'

/**
 * The argument for the number of test files that run at once. Node.js runs one less than there are
 * cores; the tests here wait for 2 of 3 seconds, and each file has a sandbox of its own.
 */
export const CONCURRENCY = `--test-concurrency=${2 * availableParallelism()}`

/**
 * Returns the test files of a folder. Node 22 does not accept a folder as an argument of --test.
 */
export function testFiles(folder) {
  const names = readdirSync(at(folder)).filter((name) => name.endsWith('.test.mjs'))
  return names.map((name) => at(folder, name))
}
