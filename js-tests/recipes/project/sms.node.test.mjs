import assert from 'node:assert/strict'
import { once } from 'node:events'
import * as hooks from 'node:test'
import { useSandbox } from 'signalwire-client/testing'
import { startApp } from './app.cjs'

const space = useSandbox(hooks)

hooks.test('the program learns that its message was delivered', async () => {
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
