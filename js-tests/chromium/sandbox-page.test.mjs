// The page of the sandbox in a browser: its four parts, keyboard, dark, narrow, and many requests.
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, test } from 'node:test'
import { run } from '../../scripts/support/run.mjs'
import { project } from '../bundlers/support/project.mjs'
import { startSandbox } from '../support/sandbox.mjs'
import { startBrowser } from './support/browser.mjs'
import { startReceiver } from './support/receiver.mjs'

const PARTS = ['requests', 'things', 'faults', 'callbacks']
const HAS_DETAILS = new Set(['requests', 'callbacks'])
const MESSAGE = { from: '+15550100', to: '+15550101', body: 'Hello' }

const sandbox = await startSandbox({ args: ['--page'] })
const client = sandbox.client({ maxRetries: 0 })
const browser = await startBrowser([])
const receiver = await startReceiver()

beforeEach(() => sandbox.reset())

/** Opens the page, and waits until it has received the requests. */
async function openPage({ part = 'requests', ...options } = {}) {
  const page = await browser.open(`${sandbox.pageUrl}#${part}`, options)
  await page.waitForSelector('#state[data-state=live]')
  await waitForText(page, '#url', sandbox.url)
  const { length } = await sandbox.journal()
  await waitForText(page, '#tab-requests .count', length ? String(length) : '')
  return page
}

function waitForText(page, selector, text) {
  const isShown = ([selector, text]) => document.querySelector(selector)?.textContent === text
  return page.waitForFunction(isShown, [selector, text])
}

function assertClean({ notes }) {
  assert.deepEqual([notes.violations, notes.errors], [[], []])
}

const texts = (page, selector) => page.locator(selector).allInnerTexts()

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
  const { id } = await client.messaging.messages.create({ ...MESSAGE, status_callback: receiver.url })
  await sandbox.ask('POST', '/sandbox/advance', { id })
  return id
}

test('a callback is shown with its signature and answer, and sent again', async () => {
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

test('everything is reached with the keyboard', async () => {
  for (const name of ['one', 'two', 'three']) await client.video.rooms.create({ name })
  const page = await openPage()
  // The list is up to date one frame after the key.
  const isSelected = (time) => page.waitForSelector(`.row[aria-selected=true] .at >> text=${time}`)
  await page.locator('.row').nth(2).waitFor()
  const times = await texts(page, '.row .at')
  await page.keyboard.press('j')
  await page.keyboard.press('ArrowDown')
  await isSelected(times.sort().at(-2))
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement.matches('.details'))
  await page.keyboard.press('Escape')
  await page.keyboard.press('End')
  await isSelected(times[0])
  await page.keyboard.press('/')
  await page.keyboard.type('3')
  assert.equal(await page.inputValue('[aria-label="Filter requests"]'), '3')
  await page.keyboard.press('Escape')
  await page.keyboard.press('3')
  await page.waitForSelector('#faults:not([hidden])')
  await page.keyboard.press('?')
  assert.match(await page.innerText('dialog[open]'), /Copy the request as code/)
  await page.keyboard.press('Escape')
  await page.waitForSelector('dialog', { state: 'hidden' })
  await page.focus('#tab-faults')
  await page.keyboard.press('ArrowRight')
  await page.waitForSelector('#callbacks:not([hidden])')
  assertClean(page)
})

test('the focus leaves every part of the page with Tab', async () => {
  await client.messaging.messages.create(MESSAGE)
  for (const part of PARTS) {
    const page = await openPage({ part })
    const seen = []
    for (let count = 0; count < 40; count++) {
      await page.keyboard.press('Tab')
      seen.push(
        await page.evaluate(() => document.activeElement.id || document.activeElement.closest('section')?.id),
      )
    }
    for (const wanted of [part, `tab-${part}`, 'reset', 'help'])
      assert.ok(seen.includes(wanted), `${wanted} is not reached: ${seen}`)
    await page.close()
  }
})

test('the page follows the colour scheme of the system', async () => {
  const colours = {}
  for (const colorScheme of ['light', 'dark']) {
    const page = await openPage({ colorScheme })
    colours[colorScheme] = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  }
  assert.deepEqual(colours, { light: 'rgb(255, 255, 255)', dark: 'rgb(15, 18, 23)' })
})

test('a window of 400 pixels shows every part without horizontal scrolling', async () => {
  await client.messaging.messages.create({ ...MESSAGE, status_callback: receiver.url })
  const page = await openPage({ viewport: { width: 400, height: 700 } })
  for (const part of PARTS) {
    await page.keyboard.press(String(PARTS.indexOf(part) + 1))
    await page.waitForSelector(`#${part}:not([hidden])`)
    const widths = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('main *')]
        .filter((element) => element.scrollWidth > 400)
        .map((element) => element.className),
    )
    assert.deepEqual(widths, [], part)
  }
  await page.keyboard.press('1')
  await page.locator('.row').first().click()
  await page.waitForSelector('.details h2 >> text=messaging.messages.create')
  assert.equal(await page.locator('.row').first().isVisible(), false)
  await page.click('#requests .back')
  await page.locator('.row').first().waitFor()
  assertClean(page)
})

test('10,000 requests have few elements, and all can be reached', async (t) => {
  const page = await openPage()
  const workers = Array.from({ length: 50 }, async () => {
    for (let count = 0; count < 200; count++) await client.video.rooms.list()
  })
  await Promise.all(workers)
  await waitForText(page, '#tab-requests .count', '10,000')
  const scrolled = await page.evaluate(scrollThrough)
  t.diagnostic(`10,000 requests: ${scrolled.rows} rows, longest frame ${scrolled.longest.toFixed(0)} ms`)
  assert.ok(scrolled.rows < 100, `${scrolled.rows} rows`)
  await page.locator('.list').first().focus()
  await page.keyboard.press('End')
  const [oldest] = await sandbox.journal()
  await page.waitForSelector(`#requests-${oldest.id}[aria-selected=true]`)
  assertClean(page)
})

/** Runs in the page: scrolls the list from end to end in 200 frames. */
async function scrollThrough() {
  const list = document.querySelector('.list')
  let [rows, longest, before] = [0, 0, performance.now()]
  for (let frame = 0; frame <= 200; frame++) {
    list.scrollTop = (list.scrollHeight * frame) / 200
    await new Promise(requestAnimationFrame)
    const now = performance.now()
    longest = Math.max(longest, now - before)
    rows = Math.max(rows, list.querySelectorAll('.row').length)
    before = now
  }
  return { rows, longest }
}

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
