// The page of the sandbox in a browser: its four parts, its secrets, its end.
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, test } from 'node:test'
import { run } from '../../scripts/support/run.mjs'
import { project } from '../bundlers/support/project.mjs'
import { startSandbox } from '../support/sandbox.mjs'
import {
  assertClean,
  browser,
  client,
  MESSAGE,
  openPage,
  PARTS,
  receiver,
  sandbox,
  texts,
  waitForText,
} from './support/sandbox-page.mjs'

const HAS_DETAILS = new Set(['requests', 'callbacks'])

beforeEach(() => sandbox.reset())

test('requests arrive with operation, status, duration and problems', async () => {
  const page = await openPage()
  await page.waitForSelector('#requests .hint >> text=No requests yet')
  await client.video.rooms.list({ page_size: 20 })
  await assert.rejects(client.messaging.messages.create({ to: 5 }, { validate: 'off' }))
  const row = page.locator('.row', { hasText: 'messaging.messages.create' })
  await row.locator('.note', { hasText: 'problem' }).click()
  assert.equal(await row.locator('.status').innerText(), '422')
  assert.match(await row.locator('.ms').innerText(), /^\d/)
  await page.waitForSelector('#requests .block >> text=What was wrong')
  const fields = await texts(page, '#requests .block td:first-child')
  assert.ok(fields.includes('from') && fields.includes('to'), String(fields))
  assert.match(await page.innerText('#requests .json >> nth=0'), /"to": 5/)
  assertClean(page)
})

test('the filter finds requests by operation, path and status', async () => {
  await client.video.rooms.list()
  await client.logs.messages.list()
  await assert.rejects(client.video.rooms.get('nowhere'))
  const page = await openPage()
  const found = async (text) => {
    await page.fill('[aria-label="Filter requests"]', text)
    // Two frames later, the list is up to date.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    return (await texts(page, '#requests .row .what b')).sort()
  }
  assert.deepEqual(await found('video status:4xx'), ['video.rooms.getByName'])
  assert.deepEqual(await found('-video'), ['logs.messages.list'])
  assert.deepEqual(await found('rooms'), ['video.rooms.getByName', 'video.rooms.list'])
  assert.deepEqual(await found('nothing'), [])
  assertClean(page)
})

test('a request is copied as a program that repeats it', async () => {
  await client.messaging.messages.create(MESSAGE)
  const page = await openPage()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.keyboard.press('j')
  await page.waitForSelector('[data-copy]')
  await page.keyboard.press('c')
  await page.waitForSelector('#notice >> text=Code copied')
  const file = join(project({}), 'copied.mjs')
  writeFileSync(file, await page.evaluate(() => navigator.clipboard.readText()))
  await run(process.execPath, [file], { env: { ...process.env, ...sandbox.variables } })
  const [first, second] = await sandbox.journal()
  assert.deepEqual(
    [second.operation, second.body, second.status],
    [first.operation, first.body, first.status],
  )
  assertClean(page)
})

test('a thing is moved to its next state', async () => {
  const { id } = await client.messaging.messages.create(MESSAGE)
  const page = await openPage({ part: 'things' })
  const row = page.locator(`#things tr[data-id="${id}"]`)
  assert.match(await row.innerText(), /message[\s\S]*queued/)
  const next = row.locator('.next')
  const state = await next.innerText()
  await next.click()
  await row.locator('.state', { hasText: state }).waitFor()
  const things = JSON.parse(await sandbox.ask('GET', '/sandbox/things'))
  assert.equal(things.find((thing) => thing.id === id).state, state)
  assertClean(page)
})

test('a fault is switched on, counted and switched off', async () => {
  const page = await openPage({ part: 'faults' })
  await page.fill('[aria-label=Operation]', 'messaging.messages.create')
  await page.fill('[aria-label="Number of requests"]', '2')
  const limited = page.getByRole('switch', { name: 'Rate limited' })
  await limited.click()
  await page.waitForSelector('#faults li >> text=0 of 2 used')
  await assert.rejects(client.messaging.messages.create(MESSAGE), { code: 'rate_limited' })
  await page.waitForSelector('#faults li >> text=1 of 2 used')
  assert.equal(await page.innerText('#tab-faults .count'), '1')
  await limited.click()
  await page.waitForSelector('[aria-label="Rate limited"][aria-checked=false]')
  await client.messaging.messages.create(MESSAGE)
  assertClean(page)
})

test('a fault of a test is shown, and an unknown operation is explained', async () => {
  await sandbox.misbehave({ match: { path: '/api/video' }, times: 3, status: 500, body: { error: 'x' } })
  const page = await openPage({ part: 'faults' })
  await page.waitForSelector('#faults h2 >> text=Other faults')
  await page.fill('[aria-label=Operation]', 'messaging.messages.creat')
  await page.getByRole('switch', { name: 'Unavailable' }).click()
  await page.waitForSelector('#notice[data-kind=failed] >> text=messaging.messages.create')
  await page.locator('#faults .switches >> nth=1').getByRole('switch').click()
  await page.waitForSelector('#faults h2', { state: 'hidden' })
  assert.equal((await client.video.rooms.list()).data.length, 0)
  assertClean(page)
})

/** Creates a message and moves it to its next state, which is reported; resolves with its id. */
async function sendCallback() {
  const { id } = await client.messaging.messages.create(MESSAGE)
  await sandbox.ask('POST', '/sandbox/advance', { id })
  return id
}

test('a callback is shown with its signature and status, and sent again', async () => {
  const id = await sendCallback()
  const page = await openPage({ part: 'callbacks' })
  await page.locator('#callbacks .row').first().click()
  await page.waitForSelector('#callbacks h3 >> text=Signature')
  await waitForText(page, '#callbacks .details .status', '204')
  assert.ok((await page.innerText('#callbacks .json >> nth=1')).includes(id))
  const count = receiver.requests.length
  await page.keyboard.press('r')
  await page.waitForSelector('#notice >> text=sent again: 204')
  assert.equal(receiver.requests.length, count + 1)
  assert.deepEqual(receiver.requests.at(-1).body, receiver.requests.at(-2).body)
  assertClean(page)
})

test('no secret is on the page', async () => {
  const { token } = await client.project.tokens.create({ name: 'ci', permissions: ['messaging'] })
  await sendCallback()
  const page = await openPage()
  const basic = Buffer.from(`${sandbox.project}:${sandbox.token}`).toString('base64')
  for (const [index, part] of PARTS.entries()) {
    await page.keyboard.press(String(index + 1))
    await page.waitForSelector(`#${part}:not([hidden])`)
    await page.locator(`#${part} :is(.row, tr[data-id], .switch)`).first().waitFor()
    await page.keyboard.press('j')
    if (HAS_DETAILS.has(part)) await page.waitForSelector(`#${part} .details[data-id]`)
    const html = await page.content()
    for (const secret of [token, sandbox.token, sandbox.signingKey, basic])
      assert.ok(!html.includes(secret), `${part} shows a secret`)
  }
  assertClean(page)
})

test('the page without its key, and a page of another origin, receive nothing', async () => {
  const page = await browser.open('about:blank')
  const response = await page.goto(sandbox.pageUrl.split('?')[0])
  assert.equal(response.status(), 403)
  await page.goto(receiver.url)
  const url = new URL(sandbox.pageUrl)
  const events = `${url.origin}/${url.searchParams.get('key')}/requests/1`
  assert.equal(
    await page.evaluate((address) => fetch(address).catch(({ name }) => name), events),
    'TypeError',
  )
})

test('the page says when the Space has ended', async () => {
  const other = await startSandbox({ args: ['--page'] })
  const page = await browser.open(other.pageUrl)
  await page.waitForSelector('#state[data-state=live]')
  await other.close()
  await page.waitForSelector('#state >> text=Not reachable')
})
