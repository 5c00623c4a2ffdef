// The program under test: it sends messages, and receives their status at its own server.
const { EventEmitter, once } = require('node:events')
const { createServer } = require('node:http')
const { receiveWebhook } = require('signalwire-client/webhooks')

exports.startApp = async function startApp(client, signingKey) {
  const statuses = new EventEmitter()
  const server = createServer(async (request, response) => {
    try {
      const { payload } = await receiveWebhook(request, { signingKey, origin })
      statuses.emit(payload.status, payload)
    } catch {
      response.statusCode = 403
    }
    response.end()
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const origin = `http://localhost:${server.address().port}`
  const send = (to, body) =>
    client.messaging.messages.create({ from: '+15550100', to, body, status_callback: `${origin}/status` })
  return { send, statuses, close: () => server.close() }
}
