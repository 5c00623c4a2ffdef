/** A room, its members, its layout, and what plays and records in it. */
export default async function ({ SignalWire }, run) {
  const { options, see, next, space } = run
  const client = await SignalWire(options)
  await client.video.listen(see('onRoomStarted', 'onRoomEnded'))
  const call = await space.enterRoom('standup')
  const room = await next('onRoomStarted')
  await room.listen(
    see(
      'onRoomSubscribed',
      'onRoomUpdated',
      'onMemberJoined',
      'onMemberLeft',
      'onMemberUpdated',
      'onLayoutChanged',
    ),
  )
  await next('onRoomSubscribed')
  const members = await changeMembers(room, run)
  await changeRoom(room, run)
  await useMedia(room, run)
  await space.endCall(call)
  await next('onRoomEnded')
  // The answer shows that the acknowledgements of the last events were sent before.
  const { roomSessions } = await client.video.getRoomSessions()
  await client.disconnect()
  return [...members, roomSessions.length]
}

async function changeMembers(room, { see, next, space }) {
  await room.listen(see('onMemberAudioMuted', 'onMemberDeaf', 'onMemberInputVolume'))
  const other = await space.enterRoom('standup', '+15550100002')
  const { id: memberId } = await next('onMemberJoined')
  await room.audioMute({ memberId })
  await next('onMemberAudioMuted')
  await room.deaf({ memberId })
  await next('onMemberDeaf')
  await room.setInputVolume({ memberId, volume: 7 })
  await next('onMemberInputVolume')
  await room.setMemberMeta({ memberId, meta: { a: 1 } })
  const meta = await room.getMemberMeta({ memberId })
  await room.setRaisedHand({ memberId, raised: false })
  await room.promote({ memberId, mediaAllowed: 'all', joinAudioMuted: true })
  const { members } = await room.getMembers()
  await space.endCall(other)
  await next('onMemberLeft')
  return [meta, members.length]
}

async function changeRoom(room, { next }) {
  const { layouts } = await room.getLayouts()
  await room.setLayout({ name: layouts[1], positions: { self: 'reserved-1' } })
  await next('onLayoutChanged')
  await room.lock()
  await next('onRoomUpdated')
  await room.setHideVideoMuted(true)
  await next('onRoomUpdated', 2)
  await room.setPrioritizeHandraise(true)
  await next('onRoomUpdated', 3)
  await room.setMeta({ a: 1 })
  await room.updateMeta({ b: 2 })
  await room.deleteMeta(['a'])
}

async function useMedia(room, { see, next }) {
  await room.listen(see('onPlaybackStarted', 'onPlaybackUpdated', 'onPlaybackEnded'))
  await room.listen(see('onRecordingStarted', 'onRecordingUpdated', 'onRecordingEnded'))
  const recording = await room.startRecording().onStarted()
  await recording.pause()
  await next('onRecordingUpdated')
  await recording.resume()
  await next('onRecordingUpdated', 2)
  await recording.stop()
  await next('onRecordingEnded')
  const playback = await room.play({ url: 'https://example.com/a.mp4', volume: 5 }).onStarted()
  await playback.setVolume(3)
  await next('onPlaybackUpdated')
  await playback.seek(5000)
  await next('onPlaybackUpdated', 2)
  await playback.rewind(500)
  await next('onPlaybackUpdated', 3)
  await playback.stop()
  await next('onPlaybackEnded')
}
