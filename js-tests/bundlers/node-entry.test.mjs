// The entry for Node.js is rejected in a page and accepted on a server.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bundle, names } from './support/bundlers.mjs'
import { project } from './support/project.mjs'

const MAIN = `import { SignalWire } from 'signalwire-client'\nconsole.log(new SignalWire())\n`

for (const name of names)
  test(`${name}: client code that resolves to the Node.js entry`, async () => {
    const { code, text, output } = await bundle(name, project({ 'src/main.js': MAIN }), { node: true })
    assert.equal(code, 'node_entry_in_bundle', text)
    assert.match(text, /src\/main\.js/)
    assert.match(text, /export condition "browser"/)
    assert.deepEqual(output, {})
  })

for (const name of names.filter((one) => one !== 'rollup'))
  test(`${name}: a server with the Node.js entry`, async () => {
    const { text } = await bundle(name, project({ 'src/main.js': MAIN }), { node: true, server: true })
    assert.equal(text, '')
  })

test('a file of the same name in another package is not reported', async () => {
  const files = { 'lib/dist/node.mjs': 'export const a = 1', 'lib/package.json': '{ "name": "other" }' }
  const folder = project({
    'src/main.js': `import { a } from '../lib/dist/node.mjs'\nconsole.log(a)`,
    ...files,
  })
  for (const name of names) assert.equal((await bundle(name, folder)).text, '')
})

for (const name of names)
  test(`${name}: client code that imports a server entry by its name, without the guard`, async () => {
    for (const entry of ['node', 'webhooks']) {
      const main = `import * as all from 'signalwire-client/${entry}'\nconsole.log(all)`
      const { text, output } = await bundle(name, project({ 'src/main.js': main }), { guard: false })
      assert.match(text, /not-for-browsers/)
      assert.deepEqual(output, {})
    }
  })
