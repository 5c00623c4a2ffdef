// Takes the pictures of the page of the sandbox: requests, things, faults and callbacks of a
// small example.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { request } from 'node:https'
import { chromium } from 'playwright-core'
import { findChromium } from '../support/browsers.mjs'
import { at } from '../support/paths.mjs'
import { startSandbox } from '../support/sandbox.mjs'

const WIDE = { viewport: { width: 1180, height: 620 } }
const NARROW = { viewport: { width: 400, height: 620 } }
const DARK = { colorScheme: 'dark' }
const MESSAGE = { from: '+15550100', to: '+15550101', body: 'Your table is ready' }

/** Takes all pictures into docs/images. */
export async function takePagePictures() {
  const sandbox = await startSandbox({ args: ['--page'] })
  const receiver = createServer((_, response) => response.writeHead(204).end()).listen(0, '127.0.0.1')
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    await makeRequests(sandbox, `http://127.0.0.1:${receiver.address().port}/status`)
    const take = (name, part, options, act) =>
      takePicture(browser, `${sandbox.pageUrl}#${part}`, name, options, act)
    await take('page-requests', 'requests', WIDE, (page) =>
      page.locator('.row', { hasText: 'problem' }).first().click(),
    )
    await take('page-things', 'things', WIDE)
    await take('page-faults', 'faults', WIDE)
    await take('page-callbacks', 'callbacks', { ...WIDE, ...DARK }, (page) =>
      page.locator('#callbacks .row').first().click(),
    )
    await take('page-narrow', 'requests', { ...NARROW, ...DARK })
  } finally {
    await browser.close()
    receiver.close()
    await sandbox.close()
  }
}

async function takePicture(browser, url, name, options, act) {
  const page = await browser.newPage({ deviceScaleFactor: 1.5, timezoneId: 'UTC', ...options })
  await page.goto(url)
  await page.waitForSelector('#tab-requests .count:not(:empty)')
  await act?.(page)
  await page.waitForTimeout(500)
  await page.screenshot({ path: at('docs/images', `${name}.png`) })
  await page.close()
}

/** Makes calls that succeed, are rejected, are limited, and lead to callbacks. */
async function makeRequests({ url: baseUrl, caPath, project, token }, statusUrl) {
  const { SignalWire } = await import('signalwire-client')
  const rootCertificates = readFileSync(caPath, 'utf8')
  const control = (path, body) => post(new URL(`/sandbox/${path}`, baseUrl), rootCertificates, body)
  const client = new SignalWire({ project, token, baseUrl, rootCertificates, maxRetries: 0 })
  const fail = (promise) => promise.catch(() => {})
  const room = await client.video.rooms.create({ name: 'standup' })
  await client.video.rooms.list({ page_size: 20 })
  await client.video.roomTokens.create({ room_name: 'standup', user_name: 'Ann' })
  await client.phoneNumbers.search({ areacode: '212' })
  const message = await client.messaging.messages.create({ ...MESSAGE, status_callback: statusUrl })
  for (let step = 0; step < 2; step++) await control('advance', { id: message.id })
  await client.calling.dial({ from: '+15550100', to: '+15550102', url: 'https://example.com/call.swml' })
  await fail(client.video.rooms.get('nowhere'))
  await fail(client.messaging.messages.create({ to: 'hello', body: 5 }, { validate: 'off' }))
  await control('faults', {
    match: { operation: 'messaging.messages.create' },
    times: 3,
    status: 429,
    retry_after: 1,
  })
  await fail(client.messaging.messages.create(MESSAGE))
  await control('faults', { match: { path: '/api/video' }, times: 2, delay_ms: 300, status: 500 })
  await control('faults', { match: { operation: 'video.rooms.delete' }, drop: true })
  await fail(client.video.rooms.delete(room.id))
  await client.logs.messages.list()
  client.close()
}

function post(url, ca, body) {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' }
    const sent = request(url, { method: 'POST', ca, headers }, (response) =>
      response.resume().on('end', resolve),
    )
    sent.on('error', reject).end(JSON.stringify(body))
  })
}
