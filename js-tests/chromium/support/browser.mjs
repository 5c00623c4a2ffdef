// A real browser for one test file.
import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { findChromium } from '../../../scripts/support/browsers.mjs'
import { at } from '../../../scripts/support/paths.mjs'
import { addCleanup } from '../../support/cleanup.mjs'

const FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  // Tests run as root in containers, where the sandbox of Chromium does not work.
  '--no-sandbox',
]

/**
 * Starts Chromium. It verifies TLS as usual; only the keys of `certificates`, which the test has
 * just generated, need no trusted issuer. That is narrower than a certificate authority, and the
 * package is not involved in it.
 */
export async function startBrowser(certificates) {
  const keys = certificates.map(hashOfKey).join()
  const args = [...FLAGS, `--ignore-certificate-errors-spki-list=${keys}`]
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
   * Opens a page. It records `violations` of its policy, uncaught `errors` and the output of its
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

/** Saves a screenshot of a page in `artefacts`, which git ignores. */
export async function keepPicture(page, name) {
  mkdirSync(at('artefacts'), { recursive: true })
  await page.screenshot({ path: at('artefacts', `${name}.png`), fullPage: true, animations: 'disabled' })
}
