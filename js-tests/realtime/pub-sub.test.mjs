// PubSub: messages of channels, without members, in the 3 styles.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Recorder, soon } from '../realtime-vendor/support/events.mjs'
import { paramsOf, useRelay } from './support/relay.mjs'
import { STYLES } from './support/space.mjs'

useRelay()

function checkMessage(message) {
  assert.deepEqual([message.channel, message.content, message.member], ['news', { a: 1 }, undefined])
  assert.ok(message.publishedAt instanceof Date)
  assert.deepEqual(Object.keys(message.toJSON()).sort(), ['channel', 'content', 'id', 'publishedAt'])
}

for (const style of ['v3', 'native']) {
  test(`${style}: \`on\` and \`subscribe\` receive messages`, async (t) => {
    const { pubSub } = await STYLES[style](t)
    const seen = new Recorder()
    pubSub.on('message', seen.add('message'))
    await pubSub.subscribe(['news'])
    await pubSub.publish({ channel: 'news', content: { a: 1 } })
    checkMessage(await seen.next('message'))
    await pubSub.unsubscribe('news')
    assert.equal((await paramsOf('chat.unsubscribe')).length, 1)
  })
}

for (const style of ['v4', 'native']) {
  test(`${style}: \`listen\` receives messages until it is stopped`, async (t) => {
    const { pubSub } = await STYLES[style](t)
    const seen = new Recorder()
    const stop = await pubSub.listen({ channels: ['news', 'other'], ...seen.listeners('onMessageReceived') })
    await pubSub.publish({ channel: 'news', content: { a: 1 } })
    checkMessage(await seen.next('onMessageReceived'))
    await stop()
    await pubSub.publish({ channel: 'news', content: 'late' })
    assert.deepEqual(await paramsOf('chat.unsubscribe'), [
      { channels: [{ name: 'news' }, { name: 'other' }] },
    ])
    assert.equal(seen.all('onMessageReceived').length, 1)
  })
}

test('`messages()` iterates over messages, and ends with its signal', async (t) => {
  const { pubSub } = STYLES.native(t)
  const controller = new AbortController()
  const messages = pubSub.messages({ channels: ['news'], signal: controller.signal })
  const first = messages.next()
  await pubSub.publish({ channel: 'news', content: { a: 1 } })
  checkMessage((await soon('a message', first)).value)
  const second = messages.next()
  controller.abort()
  await assert.rejects(soon('the abort', second), { name: 'AbortError' })
})
