// Signals that have aborted already, and arguments of wrong types, of every method.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  AbortError,
  ConfigError,
  RealtimeClient,
  Task,
  ValidationError,
  Voice,
} from 'signalwire-client/realtime'
import { soon } from '../realtime-vendor/support/events.mjs'
import { methodsOf } from './support/data.mjs'
import { callMethods, clientMethods, iterators, roomMethods } from './support/methods.mjs'
import { addPhone, connect, options, requests, useRelay } from './support/relay.mjs'

useRelay()

/** The names of the methods that a test has called with a signal that has aborted. */
const called = new Set()

const SUBJECTS = {
  'a client and its namespaces': async (client) => ({ rows: clientMethods(client), end: async () => {} }),
  'a room session, its member and its media': roomMethods,
  'a call and its actions': async (client) => {
    await addPhone({ number: '+15550100001' })
    return callMethods(client)
  },
}

/** The error of a call, which must reject and not throw. */
async function errorOf({ name, run }, args) {
  const promise = run(args)
  assert.equal(typeof promise.then, 'function', name)
  return soon(
    name,
    promise.then(
      () => assert.fail(`${name} resolved`),
      (error) => error,
    ),
  )
}

for (const [what, subject] of Object.entries(SUBJECTS)) {
  test(`a signal that has aborted: every method of ${what} rejects, and nothing is sent`, async (t) => {
    const { client } = await connect(t)
    const { rows, end } = await subject(client)
    const before = (await requests()).length
    const signal = AbortSignal.abort(new Error('no longer needed'))
    for (const row of rows) {
      const error = await errorOf(row, [...row.args, { signal }])
      assert.ok(error instanceof AbortError, `${row.name}: ${error}`)
      assert.deepEqual([error.code, error.cause], ['aborted', signal.reason], row.name)
      called.add(row.name)
    }
    assert.equal((await requests()).length, before)
    await end()
  })

  test(`a signal that has aborted: methods of ${what} that need no request reject as well`, async (t) => {
    const { client } = await connect(t)
    const { rows, end } = await subject(client)
    const isRepeated = ({ name }) => /\.(subscribe|listen|unsubscribe|removeContexts)$/.test(name)
    for (const { name, run, args } of rows.filter(isRepeated)) await soon(name, run(args))
    await end()
    const isOver = ({ name }) => /\.(stop|hangup|ended|waitFor)$/.test(name)
    for (const row of rows.filter((row) => isRepeated(row) || isOver(row))) {
      const error = await errorOf(row, [...row.args, { signal: AbortSignal.abort() }])
      assert.ok(error instanceof AbortError, `${row.name}: ${error}`)
    }
  })

  test(`null, numbers and text: every method of ${what} rejects with a ValidationError`, async (t) => {
    const { client } = await connect(t)
    const { rows, end } = await subject(client)
    const before = (await requests()).length
    for (const row of rows) {
      for (const args of wrongArguments(row.args)) {
        const error = await errorOf(row, args)
        assert.ok(error instanceof ValidationError, `${row.name} ${JSON.stringify(args)}: ${error}`)
      }
    }
    assert.equal((await requests()).length, before)
    await end()
  })
}

/** The arguments with each object replaced, and with wrong options after them. */
function wrongArguments(args) {
  const replaced = args.flatMap((value, index) =>
    Object(value) === value ? [null, 5, 'text'].map((wrong) => args.with(index, wrong)) : [],
  )
  const options = [null, 5, 'text', { signal: 5 }, { timeoutMs: 'soon' }, { retries: 1 }]
  return [...replaced, ...options.map((wrong) => [...args, wrong])]
}

test('iterators with a signal that has aborted reject, and check their options', async (t) => {
  const { client } = await connect(t)
  const signal = AbortSignal.abort()
  for (const { name, options, run } of iterators(client)) {
    await assert.rejects(soon(name, run({ ...options, signal }).next()), AbortError, name)
    for (const wrong of [null, 5, 'text', { ...options, signal: 5 }, { ...options, limit: 1 }])
      assert.throws(() => run(wrong), ValidationError, `${name} ${JSON.stringify(wrong)}`)
  }
})

test('iterators over topics need a topic, of their own or of the client', async (t) => {
  const { client } = await connect(t)
  const expected = { code: 'invalid_arguments', message: /topics: expected an array .*; the client has none/ }
  for (const run of [
    () => client.voice.calls(),
    () => client.messaging.messages(),
    () => client.task.tasks(),
  ])
    assert.throws(run, expected)
  const { client: other } = await connect(t, { topics: ['office'] })
  await other.task.tasks().return()
})

test('requests by wire name check the names of their fields', async (t) => {
  const { client } = await connect(t)
  const before = (await requests()).length
  const wrong = client.execute({ method: 'video.rooms.get', param: {} })
  await assert.rejects(wrong, { code: 'invalid_arguments', message: /param: .*did you mean "params"\?$/ })
  assert.equal((await requests()).length, before)
})

test('drain, setCredentials, onTraffic and constructors check that they receive objects', async (t) => {
  const { client } = await connect(t)
  for (const wrong of [null, 5, 'text', []]) {
    await assert.rejects(client.drain(wrong), ValidationError, String(wrong))
    assert.throws(() => client.setCredentials(wrong), ConfigError, String(wrong))
    assert.throws(() => client.onTraffic(() => {}, wrong), ValidationError, String(wrong))
    assert.throws(() => client.onTraffic(wrong), ValidationError, String(wrong))
    assert.throws(() => client.listen(wrong), ValidationError, String(wrong))
    assert.throws(() => new Voice.Playlist(wrong), ValidationError, String(wrong))
    assert.throws(() => new RealtimeClient(wrong), ConfigError, String(wrong))
    assert.throws(() => new Task.Client(wrong), ConfigError, String(wrong))
    await assert.rejects(Task.send(wrong), ValidationError, String(wrong))
  }
  await assert.rejects(client.drain({ timeoutMs: 'soon' }), ValidationError)
  assert.throws(() => client.setCredentials({ token: 5 }), { code: 'invalid_options' })
  assert.equal(client.state, 'connected')
  client.setCredentials({ project: options.project, token: options.token })
})

test('every method of the data was called', () => {
  const unsent = /^(client\.(add|remove)Contexts|(pay|sendFax|receiveFax)\.stop)$/
  const names = ['session', 'chat', 'messaging', 'video', 'voice'].flatMap((namespace) =>
    Object.values(methodsOf(namespace)).flatMap((method) => method.names),
  )
  assert.ok(names.length > 150)
  assert.deepEqual(
    names.filter((name) => !called.has(name) && !unsent.test(name)),
    [],
  )
})
