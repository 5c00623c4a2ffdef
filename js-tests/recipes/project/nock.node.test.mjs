// A suite that uses nock for all other services, and allows no connection to the network.
import assert from 'node:assert/strict'
import * as hooks from 'node:test'
import nock from 'nock'
import { SignalWire } from 'signalwire-client'
import { useSandbox } from 'signalwire-client/testing'

nock.disableNetConnect()
const space = useSandbox(hooks)

hooks.test('the customer is looked up with fetch, and gets a message', async () => {
  nock('https://crm.example.com').get('/customers/7').reply(200, { phone: '+15550101' })
  const { phone } = await (await fetch('https://crm.example.com/customers/7')).json()
  await space().client().messaging.messages.create({ from: '+15550100', to: phone, body: 'Hello' })
  const [request] = await space().waitFor({ operation: 'messaging.messages.create' })
  assert.equal(request.body.to, phone)
  assert.ok(nock.isDone())
})

hooks.test('a client of a real Space, which nock cannot block, sends nothing', async () => {
  const token = `PT${'0a1b2c3d'.repeat(6)}`
  const client = new SignalWire({ project: crypto.randomUUID(), token, space: 'example' })
  await assert.rejects(client.video.rooms.list(), { name: 'ConfigError', code: 'offline' })
})
