// A separate sandbox for a test file, and its control API.
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:https'
import { SignalWire } from 'signalwire-client'
import { startSandbox as start } from '../../scripts/support/sandbox.mjs'
import { within } from '../../scripts/support/wait.mjs'
import { addCleanup } from './cleanup.mjs'

const ANSWER_MS = 30_000

/** Starts a sandbox with more `args`, which ends with the test file. */
export async function startSandbox({ args } = {}) {
  const sandbox = new Sandbox(await start({ args }))
  addCleanup('the sandbox to end', () => sandbox.close())
  return sandbox
}

class Sandbox {
  #agent
  #close

  constructor({ close, ...facts }) {
    Object.assign(this, facts)
    this.ca = readFileSync(facts.caPath, 'utf8')
    this.#close = close
    this.#agent = new Agent({ ca: this.ca, keepAlive: true })
  }

  /** The options of a client for this sandbox. */
  options(more = {}) {
    const { project, token, url: baseUrl, ca: rootCertificates } = this
    return { project, token, baseUrl, rootCertificates, ...more }
  }

  client(more) {
    return new SignalWire(this.options(more))
  }

  /** Requests that arrived since the last `clear`, oldest first. */
  async journal() {
    return JSON.parse(await this.ask('GET', '/sandbox/journal'))
  }

  /** Injects a fault into the next `times` matching requests. */
  async misbehave(fault) {
    await this.ask('POST', '/sandbox/faults', fault)
  }

  /** Deletes requests and faults; resources are kept. */
  async clear() {
    await this.ask('DELETE', '/sandbox/faults')
    await this.ask('DELETE', '/sandbox/journal')
  }

  /** Deletes resources too. */
  async reset() {
    await this.ask('POST', '/sandbox/reset')
  }

  async close() {
    this.#agent.destroy()
    await this.#close()
  }

  /** Sends a request with `more` headers; resolves with the body of the response. */
  async ask(method, path, body, more) {
    const headers = { ...more, ...(body && { 'content-type': 'application/json' }) }
    const sent = request(new URL(path, this.url), { method, headers, agent: this.#agent })
    sent.end(body && JSON.stringify(body))
    const [answer, text] = await within(ANSWER_MS, `the sandbox to answer ${method} ${path}`, read(sent))
    if (answer.statusCode >= 300) throw new Error(`${method} ${path}: ${answer.statusCode} ${text}`)
    return text
  }
}

async function read(sent) {
  const [answer] = await once(sent, 'response')
  return [answer, await answer.setEncoding('utf8').reduce((all, chunk) => all + chunk, '')]
}
