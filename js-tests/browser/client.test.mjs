// The client for browsers, with Node's fetch: what it calls, how it pages, and how calls end.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startPage } from './support/page.mjs'

const page = await startPage()
const client = page.client({ subscriberToken: await page.mint() })

test('addresses are listed with a subscriber token, page by page', async () => {
  const { data } = await client.fabric.addresses.list()
  assert.ok(data.length > 0)
  const all = []
  for await (const address of client.fabric.addresses.list()) all.push(address.id)
  assert.ok(all.length >= data.length)
  assert.equal((await client.fabric.addresses.get(data[0].id)).id, data[0].id)
})
