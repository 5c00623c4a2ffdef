// Calls, messages and tasks of realtime: listeners by event name, promises of actions, options.
import {
  type ActionPromise,
  type Call,
  type CallListeners,
  type CallPlayback,
  type DialPhoneOptions,
  type Message,
  type Playlist,
  RealtimeClient,
  SignalWire,
  type Stop,
  Task,
  type TaskMessage,
  Voice,
} from 'signalwire-client/realtime'

export function listen(): void {
  const client = new Voice.Client({ topics: ['office'] })
  client.on('call.received', async (call) => {
    await call.answer()
    call.on('call.state', ({ state }) => state.toUpperCase())
    call.on('playback.started', (playback) => playback.setVolume(2))
    call.on('collect.ended', ({ digits }) => digits?.length)
    // @ts-expect-error a recording has no volume
    call.on('recording.started', (recording) => recording.setVolume(2))
    // @ts-expect-error an unknown event
    call.on('playback.begun', () => {})
    const playback = await call.playTTS({ text: 'Hello' })
    await playback.stop()
  })
  // @ts-expect-error an event of another namespace
  client.on('message.received', () => {})
}

export async function actions(): Promise<string | undefined> {
  const client = await SignalWire({ project: 'id', token: 'token' })
  const call = await client.voice.dialPhone({ from: '+15550000001', to: '+15550100001', timeout: 20 })
  const promise = call.promptTTS({
    text: 'Code?',
    digits: { max: 4 },
    listen: { onEnded: ({ digits }) => digits },
  })
  const started = await promise.onStarted()
  await started.setVolume(1)
  const digits: string | undefined = await promise.digits
  // @ts-expect-error the number of digits is required
  call.promptTTS({ text: 'Code?', digits: {} })
  // @ts-expect-error a text is required
  call.playTTS({ language: 'en-US' })
  // @ts-expect-error an unknown reason
  call.hangup('bored')
  const device = { type: 'ws', uri: 'wss://example.com' } as const
  // @ts-expect-error a tap has no updates
  call.tapAudio({ direction: 'both', device, listen: { onUpdated: () => {} } })
  const { conferenceId } = await call.joinConference({ name: 'a', beep: 'onEnter' }, { timeoutMs: 5000 })
  const peer = await call.connect(
    new Voice.DeviceBuilder().add(Voice.DeviceBuilder.Phone({ to: '+15550100002' })),
  )
  return digits ?? conferenceId ?? peer.peer?.id
}

export async function iterate(signal: AbortSignal): Promise<void> {
  const client = new RealtimeClient()
  for await (const call of client.voice.calls({ topics: ['office'], signal })) {
    for await (const { type, params } of call.events()) if (type === 'calling.error') throw params.message
  }
  for await (const { body, media } of client.messaging.messages()) media.concat(body ?? '')
  for await (const task of client.task.tasks({ topics: ['jobs'] })) Object.keys(task)
  // @ts-expect-error the topics are required
  await client.voice.listen({ onCallReceived: (call: unknown) => call })
  await client.messaging.send({ from: '+15550000001', to: '+15550100001', body: 'Hi', context: 'office' })
  // @ts-expect-error the recipient is required
  await client.messaging.send({ from: '+15550000001', body: 'Hi' })
  await Task.send({ context: 'jobs', message: { id: 1 } })
  // @ts-expect-error the content of a task is an object
  await client.task.send({ topic: 'jobs', message: 'text' })
}

// The types that functions of a program name.
const listeners: CallListeners = { onStateChanged: (call: Call) => call.state }
const options: DialPhoneOptions = { from: '+15550000001', to: '+15550100001', listen: listeners }

export async function play(call: Call, playlist: Playlist): Promise<CallPlayback> {
  const playback: ActionPromise<CallPlayback> = call.play(playlist)
  return playback.onStarted()
}

export async function start(client: RealtimeClient): Promise<Stop> {
  const call: Call = await client.voice.dialPhone(options)
  await play(call, new Voice.Playlist())
  const reply = async ({ from, to }: Message) => {
    if (from && to) await client.messaging.send({ from: to, to: from, body: 'Thanks' })
  }
  const message: TaskMessage = { id: 1 }
  await client.task.send({ topic: 'jobs', message })
  return client.messaging.listen({ topics: ['office'], onMessageReceived: reply })
}
