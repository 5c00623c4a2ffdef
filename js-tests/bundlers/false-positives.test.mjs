// Values that are similar to secrets are not reported, so that no valid build fails.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { at } from '../../scripts/support/paths.mjs'
import { bundle, names } from './support/bundlers.mjs'
import { project } from './support/project.mjs'
import { innocents } from './support/secrets.mjs'

const EACH = 300

const list = (make) => Array.from({ length: EACH }, make)
const corpus = Object.fromEntries(Object.entries(innocents).map(([what, make]) => [what, list(make)]))

for (const name of names)
  test(`${name}: ${EACH} each of ${Object.keys(corpus).join(', ')}`, async () => {
    const folder = project({ 'src/main.js': `globalThis.corpus = ${JSON.stringify(corpus)}` })
    const { output, text } = await bundle(name, folder, { maps: true })
    assert.equal(text, '')
    const code = Object.values(output).join('')
    const written = Object.values(corpus)
      .flat()
      .filter((value) => code.includes(value))
    assert.equal(written.length, EACH * Object.keys(innocents).length, 'the values are in the output')
  })

const LIBRARIES = ['ajv', 'axios', 'ajv-formats']
const PAPERS = [
  'package-lock.json',
  'Cargo.lock',
  'README.md',
  'docs/api.md',
  'docs/security.md',
  '.env.example',
]

test('esbuild: lock files, documents, and libraries with their sources in a map', async () => {
  const papers = Object.fromEntries(PAPERS.map((path) => [path, readFileSync(at(path), 'utf8')]))
  const imports = LIBRARIES.map(
    (path, index) => `import * as l${index} from ${JSON.stringify(at('node_modules', path))}`,
  )
  const uses = LIBRARIES.map((_, index) => `console.log(l${index})`)
  const main = [...imports, ...uses, `console.log(${JSON.stringify(papers)})`].join('\n')
  const folder = project({ 'src/main.js': main })
  const { output, text } = await bundle('esbuild', folder, { maps: true })
  assert.equal(text, '')
  assert.ok(Object.values(output).join('').length > 1_000_000)
})
