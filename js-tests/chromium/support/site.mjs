// An https server for tests: it serves files under a policy and records all requests.
import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import { extname, join } from 'node:path'
import { run } from '../../../scripts/support/run.mjs'
import { temporaryFolder } from '../../support/cleanup.mjs'
import { listen } from '../../support/listen.mjs'

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.wasm': 'application/wasm',
}

/** The policy of a page: own code, WebAssembly, connections to itself and to a Space. */
export const policyFor = (space) =>
  `default-src 'none'; img-src data:; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self' ${space}`

/**
 * Starts a server that ends with the test file. `answer` receives `{ method, path, headers, body }`
 * and returns `{ status, headers, body }`. Resolves with `{ url, certificate, requests }`.
 */
export async function startSite(answer) {
  const { key, cert } = await makeCertificate()
  const requests = []
  const server = createServer({ key, cert }, async (request, response) => {
    const { method, url: path, rawHeaders: headers } = request
    const body = await request.setEncoding('utf8').reduce((all, chunk) => all + chunk, '')
    const asked = { method, path, headers, body }
    requests.push(asked)
    const { status = 200, headers: more = {}, body: text = '' } = answer(asked)
    response.writeHead(status, more).end(text)
  })
  // Data that is not HTTP was sent too, so it is recorded. A browser that aborts the handshake has
  // sent nothing.
  server.on('clientError', ({ rawPacket }, socket) => {
    if (rawPacket) requests.push({ method: '', path: '', headers: [], body: String(rawPacket) })
    socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')
  })
  const url = `https://localhost:${await listen(server)}`
  return { url, requests, certificate: new X509Certificate(cert) }
}

/** Serves files, given as `{ '/path': text or bytes }`, under a policy. */
export function serve(files, policy) {
  return ({ path }) => {
    const name = path === '/' ? '/index.html' : path
    const body = files[name]
    if (body === undefined) return { status: 404 }
    return { headers: { 'content-type': TYPES[extname(name)], 'content-security-policy': policy }, body }
  }
}

// The certificate has no trusted issuer: the browser is given its key.
async function makeCertificate() {
  const folder = temporaryFolder()
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
  const name = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost']
  await run('openssl', ['req', '-x509', ...kind, ...name, '-keyout', key, '-out', cert])
  return { key: readFileSync(key), cert: readFileSync(cert) }
}
