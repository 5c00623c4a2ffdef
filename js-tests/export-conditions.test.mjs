// Resolution of the package names under the export conditions of each kind of program, by Node.js.
import assert from 'node:assert/strict'
import { basename } from 'node:path'
import { test } from 'node:test'
import { root } from '../scripts/support/paths.mjs'
import { run } from '../scripts/support/run.mjs'

const ENTRIES = ['', '/browser', '/browser/slim', '/node', '/webhooks', '/realtime', '/testing', '/bundler']
const RESOLVE = `
import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)
const names = ${JSON.stringify(ENTRIES)}.map((entry) => 'signalwire-client' + entry)
console.log(JSON.stringify(names.map((name) => [import.meta.resolve(name), require.resolve(name)])))`

const SERVER = ['node', 'browser', 'browser-slim', 'node', 'webhooks', 'realtime', 'testing', 'bundler']
const PAGE = [
  'browser',
  'browser',
  'browser-slim',
  'not-for-browsers',
  'not-for-browsers',
  'not-for-browsers',
  'not-for-browsers',
  'bundler',
]
const EDGE = [
  'browser-slim',
  'browser-slim',
  'browser-slim',
  'not-for-browsers',
  'not-for-browsers',
  'not-for-browsers',
  'not-for-browsers',
  'bundler',
]

for (const [what, conditions, expected] of [
  ['a server', [], SERVER],
  ['a page', ['browser'], PAGE],
  ['a worker', ['worker'], PAGE],
  ['a worker of a bundler that sets both', ['browser', 'worker'], PAGE],
  ['Cloudflare Workers', ['workerd', 'worker', 'browser'], EDGE],
  ['Vercel Edge', ['edge-light', 'worker', 'browser'], EDGE],
])
  test(`${what} resolves to ${expected[0]}`, async () => {
    const flags = conditions.map((condition) => `--conditions=${condition}`)
    const output = await run(process.execPath, [...flags, '--input-type=module', '--eval', RESOLVE], {
      cwd: root,
    })
    const files = JSON.parse(output).map((pair) =>
      pair.map((path) => basename(path).replace(/\.[cm]js$/, '')),
    )
    assert.deepEqual(
      files,
      expected.map((name) => [name, name]),
    )
  })

test('each module system has separate files', async () => {
  const output = await run(process.execPath, ['--input-type=module', '--eval', RESOLVE], { cwd: root })
  for (const [imported, required] of JSON.parse(output)) {
    assert.match(imported, /\.mjs$/)
    assert.match(required, /\.cjs$/)
  }
})
