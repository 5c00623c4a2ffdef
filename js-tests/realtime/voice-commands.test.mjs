// The commands of calls and of their actions, by the requests that they send; and the data of
// api/realtime, of which every method must be among them. The last test needs all others of this
// file.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ValidationError } from 'signalwire-client'
import { soon } from '../realtime-vendor/support/events.mjs'
import { callRequests, dial, from, receive, removeFaults, STYLES, to } from './support/calls.mjs'
import { methodsOf } from './support/data.mjs'
import { addFault, useRelay } from './support/relay.mjs'
import { ACTION_COMMANDS, SHORT_ACTION_COMMANDS } from './support/voice-action-commands.mjs'
import { CALL_COMMANDS, CONNECTION_COMMANDS } from './support/voice-commands.mjs'

useRelay()

/** The public names that a test has called. */
const called = new Set()

/** Runs a command; resolves with the request that it sends, without the ids. */
async function requestOf(name, run) {
  const before = (await callRequests()).length
  await soon(name, run())
  const sent = (await callRequests()).slice(before)
  assert.equal(sent.length, 1, name)
  called.add(name)
  const { node_id, call_id, control_id, tag, ...params } = sent[0].params
  return { method: sent[0].method, params, ids: { node_id, call_id, control_id } }
}

async function check(call, owner, [name, run, method, params]) {
  const request = await requestOf(`${owner}.${name}`, () => run(call))
  assert.deepEqual([request.method, request.params], [method, params], name)
  assert.deepEqual([request.ids.node_id, request.ids.call_id], [call.nodeId, call.callId], name)
  return request
}

for (const style of ['v3', 'v4', 'native']) {
  test(`${style}: each command of a call sends its request`, async (t) => {
    const { call } = await dial(t, { style })
    for (const command of CALL_COMMANDS) {
      await addFault({ step: command[2], result: { code: '200', message: 'OK' } })
      if (!/play$|record|tap|stream|transcribe|send_digits/.test(command[2]))
        await check(call, 'call', command)
      await removeFaults()
    }
    for (const command of CALL_COMMANDS) {
      if (/play$|record|tap|stream|transcribe|send_digits/.test(command[2]))
        await check(call, 'call', command)
    }
    for (const command of CONNECTION_COMMANDS) await check(call, 'call', command)
  })
}

test('an inbound call is answered with codecs, or passed', async (t) => {
  const { call } = await receive(t, { answer: false })
  const params = { codecs: ['PCMU'], maxDuration: 5 }
  const answer = await requestOf('call.answer', () => call.answer(params))
  assert.deepEqual([answer.method, answer.params], ['calling.answer', { codecs: ['PCMU'], max_duration: 5 }])
  const pass = await requestOf('call.pass', () => call.pass())
  assert.deepEqual([pass.method, pass.params], ['calling.pass', {}])
})

for (const [owner, { start, commands }] of Object.entries({ ...ACTION_COMMANDS, ...SHORT_ACTION_COMMANDS })) {
  test(`each command of ${owner} sends its request`, async (t) => {
    const { call } = await dial(t)
    if (owner in SHORT_ACTION_COMMANDS) await addFault({ step: 'calling.call.*', always: true, silent: true })
    const action = await soon('the start', start(call))
    if (owner in SHORT_ACTION_COMMANDS) await addFault({ step: '*', result: { code: '200', message: 'OK' } })
    for (const [name, args, method, params] of commands) {
      // The sandbox starts the timers of collects only.
      if (method.endsWith('timers')) await addFault({ step: method, result: { code: '200', message: 'OK' } })
      const command = [name, () => action[name](...args), method, params]
      const { ids } = await check(call, owner, command)
      assert.equal(ids.control_id, action.controlId)
    }
    if (!(owner in SHORT_ACTION_COMMANDS)) await soon('the end', action.ended())
  })
}

test('faxes and payments report their result', async (t) => {
  const { call } = await dial(t)
  const fax = await soon('a fax', call.sendFax({ document: 'https://example.com/a.pdf' }))
  assert.deepEqual([fax.success, fax.pages, fax.state, fax.hasEnded], [true, 1, 'finished', true])
  const pay = await soon('a payment', call.pay({ paymentConnectorUrl: 'https://example.com' }))
  assert.deepEqual([pay.state, pay.result], ['finished', { payment_result: 'success' }])
})

test('results have names in camelCase, and a wait in a queue keeps its id', async (t) => {
  const { call } = await dial(t)
  const { conferenceId, code } = await soon('a conference', call.joinConference({ name: 'c' }))
  assert.match(conferenceId, /^[0-9a-f-]{36}$/)
  assert.equal(code, '200')
  await call.queueEnter({ queueName: 'q' })
  await call.queueLeave({ queueName: 'q' })
  const [enter, leave] = (await callRequests()).filter(({ method }) => method.startsWith('calling.queue'))
  assert.equal(enter.params.control_id, leave.params.control_id)
})

test('an invalid argument of a command is rejected with its path', async (t) => {
  const { call } = await dial(t)
  const paths = async (promise) => {
    const error = await soon(
      'an error',
      Promise.resolve(promise).then(assert.fail, (error) => error),
    )
    assert.ok(error instanceof ValidationError, String(error))
    return error.problems.map(({ path }) => path)
  }
  assert.deepEqual(await paths(call.transfer({})), ['dest'])
  assert.deepEqual(await paths(call.refer({ to: 'sip:a', user: 'u' })), ['user'])
  assert.deepEqual(await paths(call.joinConference({ name: 'c', beep: 'loud' })), ['beep'])
  assert.deepEqual(await paths(call.liveTranscribe({ action: 5 })), ['action'])
  assert.deepEqual(await paths(call.stream()), ['url'])
})

test('every method of the data is reached by its public names', async (t) => {
  const client = STYLES.native(t)
  for (const name of ['dial', 'dialPhone', 'dialSip', 'listen']) called.add(`voice.${name}`)
  const reached = (name) => {
    const [owner, method] = name.split('.')
    const object = { voice: client.voice, messaging: client.messaging, task: client.task }[owner]
    return called.has(name) && (!object || typeof object[method] === 'function')
  }
  const names = Object.values(methodsOf('voice')).flatMap((method) => method.names)
  assert.deepEqual(
    names.filter((name) => !reached(name)),
    [],
  )
  assert.ok(names.length > 60)
  for (const name of called) {
    const isData = names.includes(name) || name === 'voice.listen'
    assert.ok(isData, `${name} is not in api/realtime`)
  }
  const dialled = await requestOf('voice.dial', () =>
    client.voice.dial({ devices: [{ type: 'phone', from, to }] }),
  )
  assert.equal(dialled.method, 'calling.dial')
})
