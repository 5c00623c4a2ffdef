// Right calls compile; wrong ones do not: each `@ts-expect-error` in these files fails when its line compiles.
import { test } from 'node:test'
import { at } from '../../scripts/support/paths.mjs'
import { run } from '../../scripts/support/run.mjs'

for (const name of ['node16', 'bundler'])
  test(`calls are checked under ${name}`, () =>
    run(process.execPath, [
      at('node_modules/typescript/bin/tsc'),
      '--project',
      at(`js-tests/types/tsconfig.${name}.json`),
    ]))
