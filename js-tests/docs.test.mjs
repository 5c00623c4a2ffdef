// Tests of the Markdown pages: imported names, commands, paths, links and anchors exist. The code
// of the pages runs in docs-examples.test.mjs.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { test } from 'node:test'
import { at, root } from '../scripts/support/paths.mjs'
import { anchors, blocks, links, pages, pageText, paths, snippets } from './support/pages.mjs'

const IMPORT = /^import (?:\{(?<names>[^}]+)\}|\w+) from '(?<from>[^']+)'\n/gm

test('the Rust code of the README is part of a compiled example', () => {
  const example = readFileSync(at('core/examples/list_rooms.rs'), 'utf8')
  const [, rust] = /^```rust\n(.*?)^```/ms.exec(pageText('README.md'))
  for (const paragraph of rust.trim().split('\n\n')) assert.ok(example.includes(paragraph), paragraph)
})

test('the names that the pages import exist', async () => {
  const imports = pages.flatMap(({ text }) => snippets(text).flatMap((code) => [...code.matchAll(IMPORT)]))
  const ours = imports.filter(({ groups }) => groups.from.startsWith('signalwire-client'))
  assert.ok(ours.length >= 4)
  for (const { groups } of ours) {
    const module = await import(groups.from)
    for (const name of groups.names.split(',')) assert.ok(name.trim() in module, `${name} of ${groups.from}`)
  }
})

for (const page of pages)
  test(`the links of ${relative(root, page.path)} lead to existing files`, () => {
    assert.deepEqual(
      links(page).filter(({ path }) => !existsSync(path)),
      [],
    )
  })

test('the anchors of links exist', () => {
  const missing = pages.flatMap((page) => links(page).filter((link) => link.anchor && !isAnchor(link)))
  assert.deepEqual(missing, [])
})

function isAnchor({ path, anchor }) {
  const page = pages.find((page) => page.path === path)
  return page !== undefined && anchors(page).includes(anchor)
}

test('the images of the README exist', () => {
  const images = [...pageText('README.md').matchAll(/<img src="([^"]+)"/g)].map(([, path]) => path)
  assert.ok(images.length >= 2)
  for (const path of images) assert.ok(existsSync(at(path)), path)
})

test('the diff of an operation in CONTRIBUTING.md consists of lines that exist', () => {
  const [diff] = blocks(pageText('CONTRIBUTING.md'), 'diff')
  let lines
  for (const line of diff.trimEnd().split('\n')) {
    const [, file] = /^\+\+\+ b\/(.*)$/.exec(line) ?? []
    if (file) lines = readFileSync(at(file), 'utf8').split('\n')
    else if (line.startsWith('+')) assert.ok(lines.includes(line.slice(1)), line)
  }
})

test('the commands of the pages exist', () => {
  const { scripts } = JSON.parse(readFileSync(at('package.json'), 'utf8'))
  const lines = pages.flatMap(({ text }) => blocks(text, 'sh')).join('\n')
  for (const [, name] of lines.matchAll(/\bnpm run ([\w:-]+)/g)) assert.ok(name in scripts, name)
  for (const [, path] of lines.matchAll(/\bnode (?:--[\w-]+ )*([\w./-]+\.mjs)/g))
    assert.ok(existsSync(at(path)), path)
})

for (const page of pages)
  test(`the paths in backticks of ${relative(root, page.path)} exist`, () => {
    assert.deepEqual(
      paths(page).filter((path) => !existsSync(path)),
      [],
    )
  })

test('the previous test compares paths', () => {
  assert.ok(pages.flatMap(paths).length > 40)
})
