// The servers that a page of `leaks` may call: its own, which also serves a token source, and a
// Space. Both record all requests.
import { readFileSync } from 'node:fs'
import { at } from '../../../scripts/support/paths.mjs'
import { policyFor, serve, startSite } from '../support/site.mjs'
import { holds } from './forms.mjs'

/** An invalid token in the format of a subscriber token. */
export const TOKEN = 'eyJhbGciOiJkaXIifQ..aaaa.bbbb.cccc'

const CORS = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*, authorization' }
const PAGE =
  '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" src="/page.mjs"></script><body>'
const FILES = {
  '/page.mjs': 'js-tests/chromium/leaks/page.mjs',
  '/ways.mjs': 'js-tests/chromium/leaks/ways.mjs',
  '/indirect-ways.mjs': 'js-tests/chromium/leaks/indirect-ways.mjs',
  '/signalwire-client.mjs': 'dist/browser.mjs',
  '/slim.mjs': 'dist/browser-slim.mjs',
}

class Servers {
  #current = TOKEN
  #grants = 0

  /**
   * Resolves with the started `{ space, site }`. `answer` may respond for the server of the page
   * first.
   */
  async start({ files = {}, answer = () => undefined } = {}) {
    this.space = await startSite(() => ({
      headers: { ...CORS, 'content-type': 'application/json' },
      body: '{"data":[],"links":{}}',
    }))
    const read = ([path, file]) => [path, readFileSync(at(file))]
    const all = { '/index.html': PAGE, ...Object.fromEntries(Object.entries(FILES).map(read)), ...files }
    const page = serve(all, policyFor(this.space.url))
    this.site = await startSite((asked) => answer(asked) ?? this.#grant(asked) ?? page(asked))
    return this
  }

  /** Clears the recorded requests; the token source returns this text from now on. */
  begin(text) {
    this.#current = text
    this.space.requests.length = 0
    this.site.requests.length = 0
  }

  /** All recorded requests, as text. */
  asked() {
    return [...this.space.requests, ...this.site.requests].map(({ method, path, headers, body }) =>
      [method, path, ...headers, body].join('\n'),
    )
  }

  /**
   * Verb and path of each request that contained a secret, in one line; empty if there was none.
   */
  leaks({ name, secret }) {
    const held = this.asked().filter((request) => holds(request, secret))
    const lines = held.map((request) => request.split('\n').slice(0, 2).join(' ').replaceAll(secret, '…'))
    return lines.length ? [`${name}: ${lines.join(', ')}`] : []
  }

  #grant({ path }) {
    const grants = {
      '/grant/text': () => this.#current,
      '/grant/json': () => JSON.stringify({ token: this.#current, expires_in: 60 }),
      '/grant/none': () => TOKEN,
      '/grant/second': () => (this.#grants++ % 2 ? this.#current : TOKEN),
    }
    return Object.hasOwn(grants, path) ? { body: grants[path]() } : undefined
  }
}

/** Starts both servers until the test file ends. */
export const startServers = (options) => new Servers().start(options)
