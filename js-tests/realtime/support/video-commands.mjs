// All commands of video: how each is called, and the request that it sends.
const memberId = 'm-1'
const member = { member_id: memberId }
const meta = { my_key: 1 }

/** Entries: the public name, the arguments, the wire name, and the params besides the ids. */
export const ROOM_COMMANDS = [
  ['getLayouts', [], 'video.list_available_layouts', {}],
  [
    'setLayout',
    [{ name: 'grid', positions: { self: 'auto' } }],
    'video.set_layout',
    { name: 'grid', positions: { self: 'auto' } },
  ],
  ['setPositions', [{ positions: { self: 'auto' } }], 'video.set_position', { positions: { self: 'auto' } }],
  ['setHideVideoMuted', [true], 'video.hide_video_muted', {}],
  ['setHideVideoMuted', [false], 'video.show_video_muted', {}],
  ['lock', [], 'video.lock', {}],
  ['unlock', [], 'video.unlock', {}],
  ['setPrioritizeHandraise', [true], 'video.prioritize_handraise', { enable: true }],
  ['getMeta', [], 'video.get_meta', {}],
  ['setMeta', [meta], 'video.set_meta', { meta }],
  ['updateMeta', [meta], 'video.update_meta', { meta }],
  ['deleteMeta', [['my_key']], 'video.delete_meta', { keys: ['my_key'] }],
  ['audioMute', [{ memberId }], 'video.member.audio_mute', member],
  ['audioUnmute', [{ memberId }], 'video.member.audio_unmute', member],
  ['videoMute', [{ memberId }], 'video.member.video_mute', member],
  ['videoUnmute', [{ memberId }], 'video.member.video_unmute', member],
  ['deaf', [{ memberId }], 'video.member.deaf', member],
  ['undeaf', [{ memberId }], 'video.member.undeaf', member],
  ['setInputVolume', [{ memberId, volume: -5 }], 'video.member.set_input_volume', { ...member, volume: -5 }],
  [
    'setMicrophoneVolume',
    [{ memberId, volume: 1 }],
    'video.member.set_input_volume',
    { ...member, volume: 1 },
  ],
  ['setOutputVolume', [{ memberId, volume: 2 }], 'video.member.set_output_volume', { ...member, volume: 2 }],
  ['setSpeakerVolume', [{ memberId, volume: 3 }], 'video.member.set_output_volume', { ...member, volume: 3 }],
  [
    'setInputSensitivity',
    [{ memberId, value: 40 }],
    'video.member.set_input_sensitivity',
    { ...member, value: 40 },
  ],
  [
    'setMemberPosition',
    [{ memberId, position: 'auto' }],
    'video.member.set_position',
    { ...member, position: 'auto' },
  ],
  ['removeMember', [{ memberId }], 'video.member.remove', member],
  ['removeAllMembers', [], 'video.member.remove', { member_id: 'all' }],
  ['setRaisedHand', [{ memberId }], 'video.member.raisehand', member],
  ['setRaisedHand', [{ memberId, raised: false }], 'video.member.lowerhand', member],
  [
    'promote',
    [
      {
        memberId,
        mediaAllowed: 'all',
        permissions: ['p'],
        meta,
        joinAudioMuted: true,
        joinVideoMuted: false,
      },
    ],
    'video.member.promote',
    {
      ...member,
      media_allowed: 'all',
      permissions: ['p'],
      meta,
      join_audio_muted: true,
      join_video_muted: false,
    },
  ],
  [
    'demote',
    [{ memberId, mediaAllowed: 'audio-only' }],
    'video.member.demote',
    { ...member, media_allowed: 'audio-only' },
  ],
  ['getMemberMeta', [{ memberId }], 'video.member.get_meta', member],
  ['setMemberMeta', [{ memberId, meta }], 'video.member.set_meta', { ...member, meta }],
  ['updateMemberMeta', [{ memberId, meta }], 'video.member.update_meta', { ...member, meta }],
  ['deleteMemberMeta', [{ memberId, keys: ['a'] }], 'video.member.delete_meta', { ...member, keys: ['a'] }],
  ['getMembers', [], 'video.members.get', {}],
  ['getRecordings', [], 'video.recording.list', {}],
  ['getPlaybacks', [], 'video.playback.list', {}],
  ['getStreams', [], 'video.stream.list', {}],
]

/** The commands of a member. */
export const MEMBER_COMMANDS = [
  ['audioMute', [], 'video.member.audio_mute', {}],
  ['audioUnmute', [], 'video.member.audio_unmute', {}],
  ['videoMute', [], 'video.member.video_mute', {}],
  ['videoUnmute', [], 'video.member.video_unmute', {}],
  ['setDeaf', [true], 'video.member.deaf', {}],
  ['setDeaf', [false], 'video.member.undeaf', {}],
  ['setInputVolume', [{ volume: 1 }], 'video.member.set_input_volume', { volume: 1 }],
  ['setMicrophoneVolume', [{ volume: 2 }], 'video.member.set_input_volume', { volume: 2 }],
  ['setOutputVolume', [{ volume: 3 }], 'video.member.set_output_volume', { volume: 3 }],
  ['setSpeakerVolume', [{ volume: 4 }], 'video.member.set_output_volume', { volume: 4 }],
  ['setInputSensitivity', [{ value: 5 }], 'video.member.set_input_sensitivity', { value: 5 }],
  ['setRaisedHand', [], 'video.member.raisehand', {}],
  ['setRaisedHand', [{ raised: false }], 'video.member.lowerhand', {}],
  ['remove', [], 'video.member.remove', {}],
]

/** The commands of a playback, a recording and a stream, by the method that starts it. */
export const MEDIA_COMMANDS = {
  playback: {
    start: ['play', [{ url: 'https://example.com/a.mp4', volume: 5, seekPosition: 100 }]],
    started: { url: 'https://example.com/a.mp4', volume: 5, seek_position: 100 },
    commands: [
      ['pause', [], {}],
      ['resume', [], {}],
      ['setVolume', [3], { volume: 3 }, 'set_volume'],
      ['seek', [5000], { position: 5000 }, 'seek_absolute'],
      ['forward', [], { position: 5000 }, 'seek_relative'],
      ['rewind', [500], { position: -500 }, 'seek_relative'],
      ['stop', [], {}],
    ],
  },
  recording: {
    start: ['startRecording', []],
    started: {},
    commands: [
      ['pause', [], {}],
      ['resume', [], {}],
      ['stop', [], {}],
    ],
  },
  stream: {
    start: ['startStream', [{ url: 'rtmp://example.com/a' }]],
    started: { url: 'rtmp://example.com/a' },
    commands: [['stop', [], {}]],
  },
}
