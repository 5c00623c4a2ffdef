// A real browser, one for a test file.
import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { findChromium } from '../../../scripts/support/browsers.mjs'
import { at } from '../../../scripts/support/paths.mjs'
import { addCleanup } from '../../support/cleanup.mjs'

const NON_ENUMERABLE = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  // Tests run as root in containers, where Chromium's own sandbox does not work.
  '--no-sandbox',
]

/**
 * Starts Chromium. It verifies TLS as always; only the keys of `certificates`, made by the test a
 * moment ago, need nobody to vouch for them. That is narrower than a certificate authority, and
 * nothing of the package takes part in it.
 */
export async function startBrowser(certificates) {
  const keys = certificates.map(hashOfKey).join()
  const args = [...NON_ENUMERABLE, `--ignore-certificate-errors-spki-list=${keys}`]
  const browser = await chromium.launch({ executablePath: findChromium(), args })
  addCleanup('Chromium to end', () => browser.close())
  return new Browser(browser)
}

/** RFC 7469 section 2.4: the SHA-256 of the key's SubjectPublicKeyInfo. */
function hashOfKey({ publicKey }) {
  return createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64')
}

class Browser {
  #browser

  constructor(browser) {
    this.#browser = browser
  }

  /**
   * Opens a page. It notes `violations` of its policy, uncaught `errors` and what is said in its
   * `console`.
   */
  async open(url, options) {
    const page = await this.#browser.newPage(options)
    const notes = { violations: [], errors: [], console: [] }
    await page.exposeFunction('noteViolation', (text) => notes.violations.push(text))
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        globalThis.noteViolation(`${violatedDirective} ${blockedURI}`),
      )
    })
    page.on('pageerror', ({ message }) => notes.errors.push(message))
    page.on('console', (message) => notes.console.push(`${message.type()}: ${message.text()}`))
    await page.goto(url)
    return Object.assign(page, { notes })
  }
}

/** Keeps a picture of a page in `artefacts`, which git ignores. */
export async function keepPicture(page, name) {
  mkdirSync(at('artefacts'), { recursive: true })
  await page.screenshot({ path: at('artefacts', `${name}.png`), fullPage: true, animations: 'disabled' })
}
