// Video, chat and PubSub of realtime: listeners by event name, promises of media, options.
import { Chat, PubSub, RealtimeClient, SignalWire, Video } from 'signalwire-client/realtime'

export function listen(): void {
  const client = new Video.Client()
  client.on('room.started', async (room) => {
    room.on('member.joined', (member) => member.audioMute())
    room.on('member.updated.audioMuted', ({ audioMuted }) => audioMuted === true)
    room.on('room.audienceCount', ({ total }) => total + 1)
    room.on('layout.changed', ({ layout }) => layout.layers[0]?.memberId)
    room.on('playback.updated', (playback) => playback.setVolume(2))
    // @ts-expect-error a recording has no volume
    room.on('recording.updated', (recording) => recording.setVolume(2))
    // @ts-expect-error an unknown event
    room.on('member.arrived', () => {})
    const { members } = await room.subscribe()
    // @ts-expect-error the id of the member is required
    await room.audioMute({})
    await room.setInputVolume({ memberId: members[0]?.id ?? '', volume: 5 }, { timeoutMs: 5000 })
  })
  // @ts-expect-error an event of a room session
  client.on('member.joined', () => {})
  new Chat.Client().on('member.updated', ({ state }) => state.mood)
  // @ts-expect-error PubSub has no members
  new PubSub.Client().on('member.joined', () => {})
}

export async function media(): Promise<string | undefined> {
  const client = await SignalWire({ project: 'id', token: 'token' })
  await client.video.listen({ onRoomStarted: ({ name }) => name.length })
  // @ts-expect-error a listener of a room session
  await client.video.listen({ onMemberJoined: () => {} })
  const { roomSession } = await client.video.getRoomSessionById('id')
  const stop = await roomSession.listen({ onMemberTalking: ({ talking }) => talking })
  await stop()
  const promise = roomSession.play({
    url: 'https://example.com/a.mp4',
    listen: { onUpdated: ({ position }) => position },
  })
  const playback = await promise.onStarted()
  await playback.seek(1000)
  const url: string | undefined = await promise.url
  // @ts-expect-error a stream has no updates
  roomSession.startStream({ url: 'rtmp://example.com', listen: { onUpdated: () => {} } })
  // @ts-expect-error a URL is required
  roomSession.play({ volume: 3 })
  // @ts-expect-error an unknown position
  await roomSession.setMemberPosition({ memberId: 'id', position: 'left' })
  // @ts-expect-error an unknown kind of media
  await roomSession.promote({ memberId: 'id', mediaAllowed: 'none' })
  return url
}

export async function iterate(signal: AbortSignal): Promise<void> {
  const client = new RealtimeClient()
  for await (const room of client.video.rooms({ signal })) {
    for await (const event of room.events()) {
      if (event.type === 'video.member.joined') event.params.member.audioMuted
      // @ts-expect-error the count of the audience has no member
      if (event.type === 'video.room.audience_count') event.params.member
    }
  }
  for await (const message of client.chat.messages({ channels: ['lobby'] })) message.member?.state
  // @ts-expect-error PubSub has no members
  for await (const message of client.pubSub.messages({ channels: ['news'] })) message.member
  // @ts-expect-error the channels are required
  await client.chat.listen({ onMessageReceived: () => {} })
  await client.chat.listen({ channels: ['lobby'], onMemberLeft: ({ channel }) => channel.length })
  // @ts-expect-error content is required
  await client.chat.publish({ channel: 'lobby' })
  await client.chat.setMemberState({ memberId: 'id', channels: 'lobby', state: { mood: 'busy' } })
}
