// Tests of the Markdown pages: the examples of the README run, imported names exist, and links and
// paths lead to files.
import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { test } from 'node:test'
import { at, root } from '../scripts/support/paths.mjs'
import { run } from '../scripts/support/run.mjs'
import { isForBrowsers, links, pages, paths, snippets } from './support/pages.mjs'
import { temporaryFolder } from './support/project.mjs'
import { startSandbox } from './support/sandbox.mjs'

const IMPORT = /^import (?:\{(?<names>[^}]+)\}|\w+) from '(?<from>[^']+)'\n/gm
const readme = pages.find(({ path }) => path === at('README.md'))

test('the server examples of the README run and print the expected output', async () => {
  const sandbox = await startSandbox()
  await sandbox.client().video.rooms.create({ name: 'standup' })
  await sandbox.clear()
  const env = { ...sandbox.variables, SIGNALWIRE_SPACE: 'example' }
  const output = await run(process.execPath, ['--input-type=module', '--eval', program(sandbox)], { env })
  assert.match(output, /^[0-9a-f-]{36} standup\n$/)
  const asked = (await sandbox.journal()).map(({ method, operation }) => `${method} ${operation}`)
  const list = 'GET video.rooms.list'
  assert.deepEqual(asked, [list, list, list, 'PUT video.rooms.update'])
})

/**
 * One program of all code blocks, each in a separate scope; only the address and the dotenv file
 * are those of the sandbox.
 */
function program({ url, variables }) {
  const dotenv = join(temporaryFolder(), '.env')
  writeFileSync(
    dotenv,
    Object.entries(variables)
      .map((pair) => `${pair.join('=')}\n`)
      .join(''),
  )
  const server = snippets(readme.text).filter((code) => !isForBrowsers(code))
  const code = server.join('\0\n')
  const imports = new Set([...code.matchAll(IMPORT)].map(([line]) => line))
  const blocks = code
    .replaceAll(IMPORT, '')
    .split('\0')
    .map((block) => `await (async () => {\n${block}})()\n`)
  const given = `const client = new SignalWire()\nconst id = '${crypto.randomUUID()}'\n`
  return [...imports, given, ...blocks]
    .join('')
    .replace(/`https:.*\.signalwire\.com`/, `'${url}'`)
    .replace("'.env'", JSON.stringify(dotenv))
}

test('the Rust code of the README is part of a compiled example', () => {
  const example = readFileSync(at('core/examples/list_rooms.rs'), 'utf8')
  const [, rust] = /^```rust\n(.*?)^```/ms.exec(readme.text)
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
      links(page).filter((path) => !existsSync(path)),
      [],
    )
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
