// The demo from end to end: the page requests, shows and renews tokens and calls the Space, and no
// secret is sent or received.
import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { startSandbox } from '../support/sandbox.mjs'
import { keepPicture, startBrowser } from './support/browser.mjs'
import { certificateOf } from './support/certificate.mjs'
import { startDemo } from './support/demo.mjs'

const sandbox = await startSandbox()
const demo = await startDemo(sandbox)
const browser = await startBrowser([await certificateOf(sandbox)])

beforeEach(() => sandbox.clear())

async function openDemo(options) {
  const page = await browser.open(demo, options)
  await page.waitForSelector('body[data-ready]')
  return page
}

function assertClean({ notes }) {
  assert.deepEqual([notes.violations, notes.errors], [[], []])
}

const called = async () => (await sandbox.journal()).map(({ method, path }) => `${method} ${path}`)

async function getToken(page, { kind = 'room', minutes = '5' } = {}) {
  await page.click(`input[value=${kind}] + span`)
  await page.click(`input[name=minutes][value="${minutes}"] + span`)
  await page.click('#options button')
  await page.waitForSelector('.token')
}

async function use(page, sample) {
  await page.click(`#samples button:has-text("${sample}")`)
  const secret = await page.inputValue('textarea')
  await page.click('#secret > button')
  await page.waitForSelector('#verdict .bad')
  return secret
}

test('a room token: its permissions and its expiry', async () => {
  const page = await openDemo()
  await getToken(page)
  const text = await page.innerText('.token')
  for (const part of ['room', 'standup', 'Ann', 'room.self.audio_mute', 'Valid until', 'Renew now'])
    assert.ok(text.includes(part), `${part} in ${text}`)
  assert.match(text, /^(5:00|4:5\d) left/)
  assert.deepEqual(await called(), ['POST /api/video/room_tokens'])
  assertClean(page)
})

test('a chat token: its channel and permissions', async () => {
  const page = await openDemo()
  await getToken(page, { kind: 'chat' })
  const text = await page.innerText('.token')
  for (const part of ['channels', 'standup', 'Ann', 'read', 'write']) assert.ok(text.includes(part), text)
  assert.deepEqual(await called(), ['POST /api/chat/tokens'])
  assertClean(page)
})

test('a token is renewed on request, and before it expires', async () => {
  const page = await openDemo()
  await page.clock.install()
  await getToken(page)
  await page.click('#renew')
  await page.waitForSelector('#log li:has-text("Renewed") >> nth=0')
  assert.equal((await called()).length, 2)
  await page.clock.fastForward('04:30')
  await page.waitForSelector('#log li:has-text("Renewed") >> nth=1')
  assert.equal((await called()).length, 3)
  assertClean(page)
})

test('addresses are requested from the Space with a subscriber token', async () => {
  const page = await openDemo()
  await page.click('#list')
  await page.waitForSelector('#listed table')
  // The address of the subscriber.
  assert.equal(await page.locator('#listed tbody tr').count(), 1)
  const schemes = (await sandbox.journal()).map(({ method, path, headers }) => [
    method,
    path,
    headers.authorization,
  ])
  assert.deepEqual(
    schemes.filter(([method]) => method !== 'OPTIONS'),
    [
      ['POST', '/api/fabric/subscribers/tokens', 'Basic'],
      ['GET', '/api/fabric/addresses', 'Bearer'],
    ],
  )
  assertClean(page)
})

test('server-side secrets are rejected, in the page and in the console, and nothing is sent', async () => {
  const page = await openDemo()
  for (const [sample, looksLike] of [
    ['an API token', 'api_token'],
    ['a signing key', 'signing_key'],
    ['a Basic credential', /basic_credential|api_token/],
    ['a URL with a password', /basic_credential|url_user_info/],
  ]) {
    const secret = await use(page, sample)
    const verdict = await page.innerText('#verdict')
    assert.match(verdict, /Refused, and nothing was sent/)
    assert.match(verdict, new RegExp(`Looks like\\s+(${looksLike.source ?? looksLike})`))
    const message = page.notes.console.at(-1)
    assert.match(message, /error: BrowserCredentialError: .*server-side secret.*mint a token/s)
    assert.ok(![verdict, ...page.notes.console].some((text) => text.includes(secret)), 'the secret is shown')
  }
  assert.equal(page.notes.console.length, 4)
  assert.deepEqual(await called(), [])
  assertClean(page)
})

test('no response to the browser contains the API token', async () => {
  const page = await browser.open('about:blank')
  const bodies = []
  page.on('response', (response) => bodies.push(response.text().catch(() => '')))
  await page.goto(demo)
  await page.waitForSelector('body[data-ready]')
  await getToken(page)
  await page.click('#list')
  await page.waitForSelector('#listed table')
  const texts = await Promise.all(bodies)
  assert.ok(texts.length > 10 && texts.some((text) => text.includes('eyJ')))
  const basic = Buffer.from(`${sandbox.project}:${sandbox.token}`).toString('base64')
  for (const text of texts) assert.ok(!text.includes(sandbox.token) && !text.includes(basic))
})

test('a failing Space is reported without a token', async () => {
  const page = await openDemo()
  await sandbox.misbehave({ match: { path: '/api/video' }, times: 9, status: 401 })
  await page.click('#options button')
  await page.waitForSelector('#token .bad')
  assert.match(await page.innerText('#token'), /401|credential|scope/i)
  assertClean(page)
})

for (const colorScheme of ['light', 'dark'])
  test(`a screenshot (${colorScheme})`, async () => {
    const page = await openDemo({ colorScheme, viewport: { width: 1180, height: 900 } })
    await getToken(page)
    await page.click('#list')
    await page.waitForSelector('#listed table')
    await use(page, 'an API token')
    await keepPicture(page, `video-demo-${colorScheme}`)
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    assert.equal(background, colorScheme === 'light' ? 'rgb(246, 247, 251)' : 'rgb(14, 17, 23)')
  })
