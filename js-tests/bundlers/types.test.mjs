// The types of the plugins match those of the bundlers.
import { test } from 'node:test'
import { at } from '../../scripts/support/paths.mjs'
import { run } from '../../scripts/support/run.mjs'

const FLAGS = '--noEmit --strict --skipLibCheck --target es2022 --module nodenext --types node'.split(' ')

test('configurations with the guard compile', () =>
  run(process.execPath, [
    at('node_modules/typescript/bin/tsc'),
    ...FLAGS,
    at('js-tests/bundlers/types/plugins.mts'),
  ]))
