// How the page of the sandbox is used: keyboard, focus, dark, narrow, many requests.
import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import {
  assertClean,
  client,
  MESSAGE,
  openPage,
  PARTS,
  sandbox,
  texts,
  waitForText,
} from './support/sandbox-page.mjs'

beforeEach(() => sandbox.reset())

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
  await client.messaging.messages.create(MESSAGE)
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
