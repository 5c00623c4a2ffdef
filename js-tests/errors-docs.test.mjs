// docs/errors.md has a section for each code of errors and warnings in Node.js, browsers and Rust.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as main from 'signalwire-client'
import * as browser from 'signalwire-client/browser'
import * as webhooks from 'signalwire-client/webhooks'
import { codes, isInSources, unusedVariants } from './support/codes.mjs'
import { pageText } from './support/pages.mjs'

const page = pageText('docs/errors.md')
const sections = [...page.matchAll(/^### `(\w+)`\n\n(.*?)(?=^##|$(?![\s\S]))/gms)]
const documented = sections.map(([, code]) => code)

test('the sources contain codes of each kind', () => {
  for (const code of ['missing_credentials', 'not_found', 'dns', 'client_closed', 'signature_mismatch'])
    assert.ok(codes.includes(code), code)
  assert.ok(codes.length > 70, `${codes.length}`)
})

test('every code has one section', () => {
  assert.deepEqual(documented.toSorted(), [...new Set(documented)].sort())
  assert.deepEqual(
    codes.filter((code) => !documented.includes(code)),
    [],
  )
})

test('every section is about a code of the sources', () => {
  assert.deepEqual(
    documented.filter((code) => !isInSources(code)),
    [],
  )
})

test('every code of the core is in use', () => {
  assert.deepEqual(unusedVariants, [])
})

test('every section says what the code means and what to do', () => {
  const incomplete = sections.filter(
    ([, , text]) => !/\. \*What to do:\* \S/.test(text.replaceAll('\n', ' ')),
  )
  assert.deepEqual(
    incomplete.map(([, code]) => code),
    [],
  )
})

test('the classes that the page names exist', () => {
  const names = [...page.matchAll(/`(\w+Error)`/g)].map(([, name]) => name)
  const exported = { ...main, ...browser, ...webhooks }
  assert.deepEqual(
    names.filter((name) => !(name in exported) && name !== 'BundleError'),
    [],
  )
})
