// The page of a sandbox in Chromium.
import assert from 'node:assert/strict'
import { startSandbox } from '../../support/sandbox.mjs'
import { startBrowser } from './browser.mjs'
import { startReceiver } from './receiver.mjs'

export const PARTS = ['requests', 'things', 'faults', 'callbacks']
export const sandbox = await startSandbox({ args: ['--page'] })
export const client = sandbox.client({ maxRetries: 0 })
export const browser = await startBrowser([])
export const receiver = await startReceiver()

/** A message whose states are reported to the receiver. */
export const MESSAGE = { from: '+15550100', to: '+15550101', body: 'Hello', status_callback: receiver.url }

/** Opens the page, and waits until it has received the requests. */
export async function openPage({ part = 'requests', ...options } = {}) {
  const page = await browser.open(`${sandbox.pageUrl}#${part}`, options)
  await page.waitForSelector('#state[data-state=live]')
  await waitForText(page, '#url', sandbox.url)
  const { length } = await sandbox.journal()
  await waitForText(page, '#tab-requests .count', length ? String(length) : '')
  return page
}

/** Resolves when an element has this text. */
export function waitForText(page, selector, text) {
  const isShown = ([selector, text]) => document.querySelector(selector)?.textContent === text
  return page.waitForFunction(isShown, [selector, text])
}

/** Checks that the page violated no policy and threw no error. */
export function assertClean({ notes }) {
  assert.deepEqual([notes.violations, notes.errors], [[], []])
}

/** Returns the texts of all elements that match. */
export const texts = (page, selector) => page.locator(selector).allInnerTexts()
