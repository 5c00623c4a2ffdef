// The environment of a page: the browser build in this process, and a sandbox that the fetch of
// Node.js trusts.
import { init, SignalWireBrowser } from 'signalwire-client/browser'
import { startSandbox } from '../../support/sandbox.mjs'
import { trust } from './trust.mjs'

/** Starts a sandbox that ends with the test file, and loads the browser build. */
export async function startPage() {
  const sandbox = await startSandbox()
  await trust(sandbox.ca)
  await init()
  return new Page(sandbox)
}

class Page {
  constructor(sandbox) {
    this.sandbox = sandbox
    this.server = sandbox.client()
  }

  /** A new subscriber token, as the server of a page creates it. */
  async mint(reference = 'visitor') {
    const { token } = await this.server.fabric.tokens.createSubscriberToken({ reference })
    return token
  }

  /** A client of the page. */
  client(options) {
    return new SignalWireBrowser({ baseUrl: this.sandbox.url, ...options })
  }
}
