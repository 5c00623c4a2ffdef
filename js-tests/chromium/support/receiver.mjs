// A server on loopback that receives callbacks.
import { createServer } from 'node:http'
import { listen } from '../../support/listen.mjs'

/**
 * Starts a server that ends with the test file; resolves with its `url` and `requests`. The status
 * of its responses is 204, and 200 for the GET of a browser, which shows no page for a 204.
 */
export async function startReceiver() {
  const requests = []
  const server = createServer(async (request, response) => {
    const { method, headers } = request
    const body = await request.setEncoding('utf8').reduce((all, chunk) => all + chunk, '')
    requests.push({ method, headers, body })
    response.writeHead(method === 'GET' ? 200 : 204).end()
  })
  return { url: `http://127.0.0.1:${await listen(server)}/callbacks`, requests }
}
