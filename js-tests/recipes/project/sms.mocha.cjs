const assert = require('node:assert/strict')
const { once } = require('node:events')
const { useSandbox } = require('signalwire-client/testing')
const { startApp } = require('./app.cjs')

const space = useSandbox({ before, after, beforeEach })

it('the program learns that its message was delivered', async () => {
  const app = await startApp(space().client(), space().env.SIGNALWIRE_SIGNING_KEY)
  try {
    const { id } = await app.send('+15550101', 'Hello')
    const delivered = once(app.statuses, 'delivered')
    await space().advance(id, 'delivered')
    assert.equal((await delivered)[0].id, id)
    const [request] = await space().requests({ operation: 'messaging.messages.create' })
    assert.deepEqual([request.body.to, request.status], ['+15550101', 201])
  } finally {
    app.close()
  }
})
