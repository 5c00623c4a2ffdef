// Inbound and outbound calls, in the 3 styles.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inspect } from 'node:util'
import { AbortError, SignalWireError, TimeoutError, ValidationError } from 'signalwire-client'
import { Voice } from 'signalwire-client/realtime'
import { Recorder, soon, until } from '../realtime-vendor/support/events.mjs'
import { dial, from, hangUp, receive, STYLES, to } from './support/calls.mjs'
import { addFault, addPhone, ask, paramsOf, placeCall, sendEvent, useRelay } from './support/relay.mjs'

useRelay()

const other = '+15550100002'
const logged = async (id) => (await ask('GET', `/api/voice/logs/${id}`)).status

for (const style of ['v3', 'v4', 'native']) {
  test(`${style}: a dialled call is answered and hung up`, async (t) => {
    const { call } = await dial(t, { style })
    const { state, callState, active, direction, type, nodeId } = call
    assert.deepEqual([state, callState, active], ['answered', 'answered', true])
    assert.deepEqual([direction, type, call.from, call.to], ['outbound', 'phone', from, to])
    assert.match(inspect(call), /^Call \{/)
    assert.deepEqual([call.id, call.headers, call.connected], [call.callId, [], false])
    assert.deepEqual(call.toJSON(), { ...call.toJSON(), callId: call.id, nodeId, callState: 'answered' })
    assert.equal(await logged(call.id), 'answered')
    await soon('the hangup', call.hangup())
    assert.deepEqual([call.state, await logged(call.id)], ['ended', 'ended'])
  })

  test(`${style}: a dial to a busy phone fails with the reason`, async (t) => {
    await addPhone({ number: to, outcome: 'busy' })
    const { voice } = await STYLES[style](t)
    await assert.rejects(soon('the failure', voice.dialPhone({ from, to })), (error) => {
      assert.ok(error instanceof SignalWireError)
      assert.deepEqual([error.code, error.reason, error.dialState], ['dial_failed', 'busy', 'failed'])
      return true
    })
  })

  test(`${style}: an inbound call is received, answered, and ended by the phone`, async (t) => {
    const { voice } = await STYLES[style](t)
    const seen = new Recorder()
    if (style === 'v3') voice.on('call.received', seen.add('call'))
    else await voice.listen({ topics: ['office'], onCallReceived: seen.add('call') })
    await until('the topic', async () => (await placeCall(to, { to: from, topic: 'office' })).call_id)
    const call = await seen.next('call')
    assert.deepEqual(
      [call.state, call.direction, call.from, call.context],
      ['created', 'inbound', to, 'office'],
    )
    call.on('call.state', seen.add('on'))
    await call.listen({ onStateChanged: seen.add('listen') })
    await soon('the answer', call.answer())
    const ended = call.waitFor(['ending', 'ended'])
    await hangUp(to)
    assert.equal(await soon('the end', ended), true)
    assert.deepEqual([seen.all('on').length, seen.all('listen').length], [2, 2])
  })
}

test('devices ring in parallel, and those that do not win are canceled', async (t) => {
  const { voice } = STYLES.native(t)
  await addPhone({ number: other, answer_after_ms: 5000 })
  const { Phone } = Voice.DeviceBuilder
  const devices = new Voice.DeviceBuilder().add([Phone({ from, to: other }), Phone({ from, to })])
  const seen = new Recorder()
  const call = await soon('the call', voice.dial({ devices, listen: seen.listeners('onStateChanged') }))
  assert.equal(call.to, to)
  const hasEnded = ({ state }) => state === 'ended'
  await until('the end of the other call', () => seen.all('onStateChanged').some(hasEnded))
  assert.equal(call.state, 'answered')
})

test('devices ring in series, and SIP endpoints have headers', async (t) => {
  const { voice } = STYLES.native(t)
  await addPhone({ number: other, outcome: 'declines' })
  const { Phone, Sip } = Voice.DeviceBuilder
  const headers = [{ name: 'X-Id', value: '7' }]
  const devices = new Voice.DeviceBuilder()
    .add(Phone({ from, to: other }))
    .add(Sip({ from: 'sip:a@example.com', to: 'sip:b@example.com', headers }))
  const call = await soon('the call', voice.dial(devices))
  assert.deepEqual([call.type, call.to, call.headers], ['sip', 'sip:b@example.com', headers])
  const sip = { from: 'sip:a@example.com', to: 'sip:c@example.com' }
  assert.equal((await soon('the call', voice.dialSip(sip))).from, sip.from)
})

test('the params of a dial are those of the protocol', async (t) => {
  const { voice } = STYLES.native(t)
  const callStateUrl = 'https://example.com/states'
  await soon(
    'a call',
    voice.dialPhone({ from, to, timeout: 5, callStateUrl, region: 'us', maxPricePerMinute: 1 }),
  )
  const [{ tag, ...params }] = await paramsOf('calling.dial')
  assert.match(tag, /^[0-9a-f-]{36}$/)
  const device = { from_number: from, to_number: to, timeout: 5, call_state_url: callStateUrl }
  const devices = [[{ type: 'phone', params: device }]]
  assert.deepEqual(params, { devices, region: 'us', max_price_per_minute: 1 })
})

test('a dial that is aborted, or that takes too long, ends its call', async (t) => {
  const { voice } = STYLES.native(t)
  await addPhone({ number: to, answer_after_ms: 60_000 })
  const controller = new AbortController()
  const listen = { onStateChanged: ({ state }) => state === 'ringing' && controller.abort() }
  const aborted = voice.dialPhone({ from, to, listen }, { signal: controller.signal })
  await assert.rejects(soon('the abort', aborted), AbortError)
  await assert.rejects(soon('the timeout', voice.dialPhone({ from, to }, { timeoutMs: 100 })), TimeoutError)
  await until('the end of both calls', async () => (await paramsOf('calling.end')).length === 2)
  assert.deepEqual(
    (await paramsOf('calling.end')).map(({ reason }) => reason),
    ['cancel', 'cancel'],
  )
})

test('invalid arguments are rejected with their path, and nothing is sent', async (t) => {
  const { voice } = STYLES.native(t)
  const paths = async (promise) => {
    const error = await soon(
      'an error',
      promise.then(assert.fail, (error) => error),
    )
    assert.ok(error instanceof ValidationError, String(error))
    return error.problems.map(({ path }) => path)
  }
  assert.deepEqual(await paths(voice.dialPhone({ from })), ['to'])
  assert.deepEqual(await paths(voice.dialPhone({ from, to, timeout: '30' })), ['timeout'])
  assert.deepEqual(await paths(voice.dialPhone({ from, to, timeOut: 30, confirm: 1 })), [
    'timeOut',
    'confirm',
  ])
  assert.deepEqual(await paths(voice.dialSip({ from: 'sip:a@example.com' })), ['to'])
  assert.deepEqual(await paths(voice.dial([{ type: 'phone', from }])), ['devices[0].to'])
  assert.deepEqual(await paths(voice.dial({ devices: [] })), ['devices'])
  assert.deepEqual(await paths(voice.dialPhone({ from, to, region: 1 })), ['region'])
  assert.deepEqual(await paths(voice.listen({ topics: [] })), ['topics'])
  assert.deepEqual(await paths(voice.listen({ topics: ['a'], onCalls: () => {} })), ['onCalls'])
  assert.deepEqual(await paramsOf('calling.dial'), [])
})

test('a call that was passed is offered to another client', async (t) => {
  const first = await receive(t, { answer: false })
  const second = STYLES.native(t).voice.calls({ topics: ['office'] })
  const next = second.next()
  await until('the second topic', async () => (await paramsOf('signalwire.receive')).length === 2)
  await soon('the pass', first.call.pass())
  const { value: call } = await soon('the call', next)
  assert.equal(call.id, first.call.id)
  await soon('the answer', call.answer())
})

test('calls that an iterator has not read are passed when it ends', async (t) => {
  const { client, calls } = await receive(t)
  const seen = new Recorder()
  await client.voice.listen({ topics: ['office'], onCallReceived: seen.add('call') })
  await placeCall(other, { to: from, topic: 'office' })
  const call = await seen.next('call')
  await calls.return()
  await until('the pass', async () => (await paramsOf('calling.pass'))[0]?.call_id === call.id)
})

test('an answer that the end of the call precedes is rejected', async (t) => {
  const { call } = await receive(t, { answer: false })
  await addFault({ step: 'calling.answer', result: { code: '200', message: 'OK' } })
  const answered = call.answer()
  await hangUp(to)
  await assert.rejects(soon('the end', answered), { code: 'call_ended' })
})

test('an iterator over the events of a call ends with the call', async (t) => {
  const { call } = await receive(t)
  const types = []
  const read = async () => {
    for await (const { type, params, raw } of call.events()) types.push([type, params.callId === raw.call_id])
  }
  const done = read()
  await soon('a playback', call.playTTS({ text: 'Hello' }))
  await call.hangup()
  await soon('the end of the iterator', done)
  const names = ['calling.call.play', 'calling.call.play', 'calling.call.state']
  assert.deepEqual(
    types.filter(([name]) => names.includes(name)),
    names.map((name) => [name, true]),
  )
})

for (const style of ['v3', 'v4', 'native']) {
  test(`${style}: a call is connected, disconnected, and connected until the other party ends it`, async (t) => {
    const { call } = await dial(t, { style })
    const seen = new Recorder()
    call.on('call.state', ({ connectState }) => seen.add(connectState)(connectState))
    const peer = await soon('the peer', call.connectPhone({ from, to: other, timeout: 10 }))
    assert.deepEqual([peer.to, peer.state, call.peer, peer.peer], [other, 'answered', peer, call])
    assert.deepEqual([call.connected, call.connectState], [true, 'connected'])
    await soon('the end of the connection', call.disconnect())
    assert.deepEqual([call.peer, call.connectState, peer.state], [undefined, 'disconnected', 'ended'])
    const again = await soon('the second peer', call.connectPhone({ from, to: other }))
    const ended = call.waitForDisconnected()
    await hangUp(other)
    assert.equal(await soon('the end of the second connection', ended), call)
    assert.equal(again.peer, undefined)
    assert.deepEqual(
      [...new Set(['connecting', 'connected', 'disconnected'])].map((name) => seen.all(name).length > 0),
      [true, true, true],
    )
  })
}

test('a connection fails with the reason, and its params are those of the protocol', async (t) => {
  const { call } = await dial(t)
  await addPhone({ number: other, outcome: 'declines' })
  await assert.rejects(soon('the failure', call.connectPhone({ from, to: other })), {
    code: 'connect_failed',
    failedReason: 'decline',
    callId: call.id,
  })
  const ringback = new Voice.Playlist().add(Voice.Playlist.Ringtone({ name: 'us' }))
  const sip = { from: 'sip:a@example.com', to: 'sip:b@example.com' }
  await soon('a peer', call.connectSip({ ...sip, ringback, maxPricePerMinute: 2 }))
  await call.disconnect()
  await soon('a peer', call.connect(new Voice.DeviceBuilder().add(Voice.DeviceBuilder.Phone({ from, to }))))
  const sent = await paramsOf('calling.connect')
  assert.deepEqual(
    sent.map(({ ringback, max_price_per_minute }) => [ringback, max_price_per_minute]),
    [
      [[], undefined],
      [[{ type: 'ringtone', params: { name: 'us' } }], 2],
      [undefined, undefined],
    ],
  )
})

test('a connection ends with its call, and one that is aborted ends the other call', async (t) => {
  const { call } = await dial(t)
  await addPhone({ number: other, answer_after_ms: 60_000 })
  const late = call.connectPhone({ from, to: other }, { timeoutMs: 200 })
  await assert.rejects(soon('the timeout', late), TimeoutError)
  await until('the end of the other call', async () => (await paramsOf('calling.end')).length === 1)
  const failed = call.connectPhone({ from, to: other })
  await until('the request', async () => (await paramsOf('calling.connect')).length === 2)
  await hangUp(to)
  await assert.rejects(soon('the end', failed), { code: 'connect_failed' })
})

test('a hangup of a call that the server does not know succeeds, and ends the call', async (t) => {
  const { call } = await dial(t)
  const states = new Recorder()
  call.on('call.state', states.add('state'))
  await addFault({ step: 'calling.end', result: { code: '404', message: 'Call not found' } })
  await soon('the hangup', call.hangup())
  assert.deepEqual([call.state, states.all('state').length], ['ended', 1])
  assert.equal(await call.waitFor('answered'), false)
})

test('what waits for a call is rejected when the client is closed', async (t) => {
  const { client, call } = await dial(t)
  const pending = [call.waitFor('ended'), call.disconnected(), call.playSilence({ duration: 60 })]
  const settled = Promise.allSettled(pending)
  await client.close()
  const codes = (await soon('the rejections', settled)).map(({ reason }) => reason?.code)
  assert.deepEqual(codes, ['client_closed', 'client_closed', 'client_closed'])
})

test('an event of an unknown call is ignored, and each call receives its own', async (t) => {
  const { call } = await dial(t)
  const params = { call_id: 'unknown', node_id: call.nodeId, call_state: 'ended', direction: 'inbound' }
  await sendEvent({ event_type: 'calling.call.state', params })
  await sendEvent({
    event_type: 'calling.call.state',
    params: { ...params, call_id: call.id, call_state: 'ending' },
  })
  assert.equal(await soon('the state', call.waitFor('ending')), true)
})
