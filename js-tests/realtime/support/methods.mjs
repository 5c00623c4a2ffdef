// Every method that takes options, with the arguments of a valid call.
import { ask } from './relay.mjs'
import { endCall, enterRoom } from './space.mjs'
import { MEDIA_COMMANDS, MEMBER_COMMANDS, ROOM_COMMANDS } from './video-commands.mjs'
import { ACTION_COMMANDS } from './voice-action-commands.mjs'
import { CALL_COMMANDS, CONNECTION_COMMANDS } from './voice-commands.mjs'

const from = '+15550000001'
const to = '+15550100001'
const listener = () => {}
const channel = 'lobby'
const channels = [channel]
const topics = ['office']

const CHANNEL_METHODS = [
  ['subscribe', [channel]],
  ['listen', [{ channels, onMessageReceived: listener }]],
  ['unsubscribe', [channel]],
  ['publish', [{ channel, content: 1 }]],
]
const topicMethods = (name) => [
  ['addContexts', [topics]],
  ['removeContexts', [topics]],
  ['listen', [{ topics, [name]: listener }]],
]

const NAMESPACE_METHODS = {
  client: [
    ['connect', []],
    ['execute', [{ method: 'video.rooms.get' }]],
  ],
  video: [
    ['listen', [{ onRoomStarted: listener }]],
    ['subscribe', []],
    ['getRoomSessions', []],
    ['getRoomSessionById', ['r-1']],
  ],
  chat: [
    ...CHANNEL_METHODS,
    ['getMessages', [{ channel }]],
    ['getMembers', [{ channel }]],
    ['setMemberState', [{ memberId: 'm-1', channels, state: {} }]],
    ['getMemberState', [{ memberId: 'm-1' }]],
  ],
  pubSub: CHANNEL_METHODS,
  voice: [
    ...topicMethods('onCallReceived'),
    ['dial', [{ devices: [{ type: 'phone', from, to }] }]],
    ['dialPhone', [{ from, to }]],
    ['dialSip', [{ from: 'sip:a@example.com', to: 'sip:b@example.com' }]],
  ],
  messaging: [...topicMethods('onMessageReceived'), ['send', [{ from, to, body: 'Hi' }]]],
  task: [...topicMethods('onTaskReceived'), ['send', [{ topic: 'office', message: {} }]]],
}

const ROOM_METHODS = [
  ['subscribe', []],
  ['listen', [{ onMemberJoined: listener }]],
  ...ROOM_COMMANDS,
  ['play', [{ url: 'https://example.com/a.mp4' }]],
  ['startRecording', [{}]],
  ['startStream', [{ url: 'rtmp://example.com/a' }]],
]

const CALL_METHODS = [
  ['answer', [{}]],
  ['pass', []],
  ['waitFor', ['ended']],
  ['disconnected', []],
  ['waitForDisconnected', []],
]

// Methods whose first argument is optional and absent in the tables.
const PADDED = new Set(['member.setRaisedHand', 'playback.forward', 'recordingOfCall.pause'])

/** An object with its name in the data, and its methods: their names and arguments. */
const rowsOf = (owner, object, methods) =>
  methods.map(([name, args]) => ({
    name: `${owner}.${name}`,
    args: PADDED.has(`${owner}.${name}`) && args.length === 0 ? [undefined] : args,
    run: (given) => object[name](...given),
  }))

// The tables of calls contain functions, whose call of the method is changed.
const rowsOfCall = (call) =>
  [...CALL_COMMANDS, ...CONNECTION_COMMANDS].map(([name, run]) => {
    const change = (changed) =>
      new Proxy(call, {
        get:
          (target, key) =>
          (...args) =>
            changed(target[key].bind(target), args),
      })
    let args = []
    run(
      change((_, given) => {
        args = given
        return { onStarted() {} }
      }),
    )
    return { name: `call.${name}`, args, run: (given) => run(change((method) => method(...given))) }
  })

/** The methods of a client and its namespaces. */
export const clientMethods = (client) =>
  Object.entries(NAMESPACE_METHODS).flatMap(([owner, methods]) =>
    rowsOf(owner, owner === 'client' ? client : client[owner], methods),
  )

/** The methods of a room session that runs, of its member, and of its media. */
export async function roomMethods({ video }) {
  const id = await enterRoom()
  const room = (await video.getRoomSessions()).roomSessions[0]
  const [member] = (await room.getMembers()).members
  const rows = [...rowsOf('room', room, ROOM_METHODS), ...rowsOf('member', member, MEMBER_COMMANDS)]
  for (const [noun, { start, commands }] of Object.entries(MEDIA_COMMANDS)) {
    const media = await room[start[0]](...(start[1] ?? [])).onStarted()
    rows.push(...rowsOf(noun, media, [...commands, ['ended', []]]))
  }
  return { rows, end: () => endCall(id) }
}

/** The methods of a call that is answered, and of its actions. */
export async function callMethods({ voice }) {
  const call = await voice.dialPhone({ from, to, timeout: 30 })
  const rows = [...rowsOf('call', call, CALL_METHODS), ...rowsOfCall(call)]
  for (const [owner, { start, commands }] of Object.entries(ACTION_COMMANDS)) {
    const action = await start(call)
    rows.push(...rowsOf(owner === 'recording' ? 'recordingOfCall' : owner, action, commands))
  }
  return { rows, end: () => ask('DELETE', `/sandbox/phones/${encodeURIComponent(to)}/calls`) }
}

/** The iterators of a client. */
export const iterators = (client) => {
  const rows = [
    ['voice.calls', { topics }],
    ['messaging.messages', { topics }],
    ['task.tasks', { topics }],
    ['video.rooms', {}],
    ['chat.messages', { channels }],
    ['pubSub.messages', { channels }],
  ]
  return rows.map(([name, options]) => {
    const [owner, method] = name.split('.')
    return { name, options, run: (given) => client[owner][method](given) }
  })
}
