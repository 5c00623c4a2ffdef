const { once } = require('node:events')
const { useSandbox } = require('signalwire-client/testing')
const { startApp } = require('./app.cjs')

const space = useSandbox({ beforeAll, afterAll, beforeEach })

test('the program learns that its message was delivered', async () => {
  const app = await startApp(space().client(), space().env.SIGNALWIRE_SIGNING_KEY)
  try {
    const { id } = await app.send('+15550101', 'Hello')
    const delivered = once(app.statuses, 'delivered')
    await space().advance(id, 'delivered')
    expect((await delivered)[0].id).toBe(id)
    const [request] = await space().requests({ operation: 'messaging.messages.create' })
    expect(request).toMatchObject({ body: { to: '+15550101' }, status: 201 })
  } finally {
    app.close()
  }
})
