// Unusual installations that work.
import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { run } from '../scripts/support/run.mjs'
import { addonWith, Installation, PRINTED } from './support/installation.mjs'
import { temporaryFolder } from './support/project.mjs'

const WORKERS = 20

test('a read-only installation', async () => {
  const installation = new Installation()
  for (const path of [installation.addon, dirname(installation.addon), installation.main])
    chmodSync(path, 0o555)
  try {
    assert.equal(await installation.run(), PRINTED)
  } finally {
    for (const path of [dirname(installation.addon), installation.main]) chmodSync(path, 0o755)
  }
})

test('a path with blanks, umlauts and over 260 characters', async () => {
  const folder = join(temporaryFolder(), 'ein Ordner', 'mit äöü', 'x'.repeat(130), 'y'.repeat(130))
  mkdirSync(folder, { recursive: true })
  assert.equal(await new Installation({ folder }).run(), PRINTED)
})

test('the layout of pnpm, where only the package sees its platform package', async () => {
  const store = 'node_modules/.pnpm/signalwire-client@0.1.0/node_modules'
  const installation = new Installation({ store })
  symlinkSync(installation.main, join(installation.folder, 'node_modules/signalwire-client'), 'junction')
  assert.equal(await installation.run(), PRINTED)
})

test('two copies in one process', async () => {
  const loaded = await Promise.all([new Installation().load(), new Installation().load()])
  assert.deepEqual(loaded, ['example.signalwire.com', 'example.signalwire.com'])
})

test('two versions in one process, each with its own addon', async () => {
  const [first, second] = [new Installation(), new Installation()]
  const entry = join(second.main, 'dist/node.mjs')
  const code = readFileSync(entry, 'utf8')
  const [, fingerprint] = /FINGERPRINT ?= ?"(\w+)"/.exec(code)
  const other = [...fingerprint].reverse().join('')
  assert.notEqual(other, fingerprint)
  writeFileSync(entry, code.replace(fingerprint, other))
  writeFileSync(second.addon, addonWith(fingerprint, other))
  const loaded = await Promise.all([first.load(), second.load()])
  assert.deepEqual(loaded, ['example.signalwire.com', 'example.signalwire.com'])
})

test(`${WORKERS} workers load the addon at once`, async () => {
  const installation = new Installation()
  installation.write(
    'workers.mjs',
    `import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
const start = () => once(new Worker(new URL('program.mjs', import.meta.url)), 'exit')
console.log((await Promise.all(Array.from({ length: ${WORKERS} }, start))).flat().join(''))`,
  )
  const output = await run(process.execPath, ['workers.mjs'], { cwd: installation.folder })
  assert.equal(output.match(/example/g).length, WORKERS)
  assert.ok(output.endsWith(`${'0'.repeat(WORKERS)}\n`), output)
})
