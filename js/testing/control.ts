// The control API of a Space, over HTTP/2. Test tools that intercept `node:http`, `node:https` or
// `fetch` do not see it.
import {
  type ClientHttp2Session,
  type ClientHttp2Stream,
  connect,
  constants,
  type IncomingHttpHeaders,
} from 'node:http2'
import { TimeoutError } from '../core/errors.ts'
import { errorOfResponse, notRunning } from './control-error.ts'

/** The time without traffic after which a request fails. A callback takes up to 15 s. */
const IDLE_MS = 60_000

type Method = 'GET' | 'POST' | 'DELETE'

/** A client of the control API. */
export class ControlApi {
  #url: string
  #ca: string
  #session: ClientHttp2Session | undefined
  #pending = 0
  #isClosed = false

  constructor(url: string, ca: string) {
    this.#url = url
    this.#ca = ca
  }

  /**
   * Sends a request; resolves with the body of the response.
   *
   * @throws the error of the status, with the problems that the response lists;
   * {ConfigError} `sandbox_not_running`, {TimeoutError} `timeout`
   */
  async request<Result>(method: Method, path: string, body?: unknown): Promise<Result> {
    if (this.#isClosed) throw notRunning('it was stopped')
    const session = this.#openSession()
    if (this.#pending++ === 0) session.ref()
    try {
      const { status, text } = await exchange(session, method, `/sandbox${path}`, body)
      if (status >= 300) throw errorOfResponse(`${method} /sandbox${path}`, status, text)
      return JSON.parse(text || 'null')
    } finally {
      // An idle session does not keep the process alive.
      if (--this.#pending === 0) session.unref()
    }
  }

  /** Closes the connection. Later requests reject. */
  close(): void {
    this.#isClosed = true
    this.#session?.destroy()
  }

  #openSession(): ClientHttp2Session {
    if (!this.#session || this.#session.closed || this.#session.destroyed) {
      this.#session = connect(this.#url, { ca: this.#ca })
      this.#session.on('error', () => {}) // each request reports it
    }
    return this.#session
  }
}

async function exchange(session: ClientHttp2Session, method: Method, path: string, body: unknown) {
  const type = body === undefined ? {} : { 'content-type': 'application/json' }
  const stream = session.request({ ':method': method, ':path': path, ...type })
  stream.end(body === undefined ? undefined : JSON.stringify(body))
  return read(stream)
}

function read(stream: ClientHttp2Stream): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    let [status, text] = [0, '']
    stream.setEncoding('utf8')
    stream.on('response', (headers: IncomingHttpHeaders) => {
      status = Number(headers[':status'])
    })
    stream.on('data', (chunk: string) => {
      text += chunk
    })
    stream.setTimeout(IDLE_MS, () => stream.destroy(late()))
    stream.once('error', reject)
    // A lost connection emits `end` and `close` too, and no error.
    stream.once('close', () => {
      if (status > 0 && stream.rstCode === constants.NGHTTP2_NO_ERROR) resolve({ status, text })
      else reject(notRunning('the connection was closed before the response'))
    })
  })
}

function late(): TimeoutError {
  return new TimeoutError(`the sandbox did not respond within ${IDLE_MS / 1_000} s`, { code: 'timeout' })
}
