// The public declarations against their report, so that a review shows each change of them.
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { printReport } from '../../scripts/api-report.mjs'
import { at } from '../../scripts/support/paths.mjs'

test('the API report is up to date: print it again with UPDATE_DOCS=1', () => {
  const path = at('docs/evidence/api-report.md')
  const report = printReport()
  if (process.env.UPDATE_DOCS) writeFileSync(path, report)
  assert.equal(readFileSync(path, 'utf8').replaceAll('\r\n', '\n'), report)
})
