// What the calls of one client in a page share: the retry budget, and the pause after a 429.
import assert from 'node:assert/strict'
import { afterEach, test } from 'node:test'
import { startPage } from './support/page.mjs'

const page = await startPage()
const subscriberToken = await page.mint()

afterEach(() => page.sandbox.clear())

const list = (client) => client.fabric.addresses.list()
const requests = async () => {
  const journal = await page.sandbox.journal()
  return journal.filter(({ path }) => path === '/api/fabric/addresses').length
}

test('a service that is down receives 100 retries from one client', async () => {
  await page.sandbox.misbehave({ times: 1000, status: 503 })
  const client = page.client({ subscriberToken })
  const results = await Promise.allSettled(Array.from({ length: 60 }, () => list(client)))
  assert.ok(results.every(({ reason }) => reason?.code === 'unavailable'))
  assert.equal(await requests(), 60 + 100)
  await assert.rejects(list(page.client({ subscriberToken, maxRetries: 1 })), { attempts: 2 })
})

test('a 429 makes the other calls of the client wait, and no other client', async () => {
  const client = page.client({ subscriberToken })
  await page.sandbox.misbehave({ times: 1, status: 429, retry_after: 5 })
  const started = performance.now()
  let hasRetried
  const retried = new Promise((resolve) => {
    hasRetried = resolve
  })
  const refused = page.client({ subscriberToken, onRetry: hasRetried })
  const first = list(refused)
  await retried
  await list(client)
  assert.ok(performance.now() - started < 5000)
  await list(refused)
  assert.ok(performance.now() - started >= 5000)
  await first
})
