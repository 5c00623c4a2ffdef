// The responses of the server: a room and a page of rooms with the fields and sizes of the API.
import { randomUUID } from 'node:crypto'
import { SIZES } from '../plan.mjs'

/** A room of the exact size, and its id. */
export function makeRoom(id = randomUUID(), name = 'standup') {
  const made = '2026-01-15T09:00:00Z'
  const room = {
    id,
    name,
    display_name: 'Stand-up',
    description: '',
    max_members: 12,
    quality: '1080p',
    fps: 30,
    join_from: null,
    join_until: null,
    remove_at: null,
    remove_after_seconds_elapsed: null,
    layout: 'grid-responsive',
    record_on_start: false,
    tone_on_entry_and_exit: true,
    room_join_video_off: false,
    user_join_video_off: false,
    enable_room_previews: true,
    prioritize_handraise: false,
    sync_audio_video: true,
    created_at: made,
    updated_at: made,
  }
  return fill(room)
}

/** A page of rooms. */
export function makePage() {
  const data = Array.from({ length: SIZES.rooms }, (_, index) => makeRoom(randomUUID(), `room-${index}`))
  return { links: { self: '/api/video/rooms?page_size=50', first: '/api/video/rooms?page_size=50' }, data }
}

// The description fills the remaining bytes.
function fill(room) {
  const missing = SIZES.room - JSON.stringify(room).length
  return { ...room, description: 'x'.repeat(Math.max(0, missing)) }
}
