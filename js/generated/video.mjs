// Generated from api/ by codegen/src/print/typescript/classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { call, child, misplaced, page, Resource } from '../resource.mjs'

/** Methods of `client.video.conferenceTokens`. */
export class VideoConferenceTokens extends Resource {
  /**
   * Reads one token of a conference; whoever holds its value can join with what its `scopes` allow.
   */
  get(id, options, ...others) {
    return call(this, 342, [id], {}, options, others)
  }

  /**
   * Replaces the value of a conference token, as after a leak; pages that embed the old value need
   * the new one.
   */
  reset(id, options, ...others) {
    return call(this, 343, [id], {}, options, others)
  }
}

/** Methods of `client.video.conferences`. */
export class VideoConferences extends Resource {
  /**
   * Creates a conference: a room with a ready-made user interface, whose colours can be chosen
   * here.
   */
  create(body, options, ...others) {
    return call(this, 344, [], { body }, options, others)
  }

  /** Adds an outgoing stream to a conference: its video and audio go to the RTMP or RTMPS `url`. */
  createStream(id, body, options, ...others) {
    return call(this, 345, [id], { body }, options, others)
  }

  /** Deletes a conference for good. */
  delete(id, options, ...others) {
    return call(this, 346, [id], {}, options, others)
  }

  /** Reads a conference and, with `include_active_session`, the session that is going on in it. */
  get(id, query, options, ...others) {
    return call(this, 347, [id], { query }, options, others)
  }

  /**
   * Lists conferences, page by page; they can be filtered by start and end times, and
   * `include_active_session` adds the session that is going on.
   */
  list(query, options, ...others) {
    return page(this, 348, 'data', [], query, options, others)
  }

  /**
   * Lists the tokens of a conference; each lets its holder join with what its `scopes` allow, so
   * treat their values as secrets.
   */
  listConferenceTokens(id, query, options, ...others) {
    return page(this, 349, 'data', [id], query, options, others)
  }

  /** Lists the outgoing streams of a conference. */
  listStreams(id, query, options, ...others) {
    return page(this, 350, 'data', [id], query, options, others)
  }

  /**
   * Changes a conference; `display_name` must be given even if it stays the same, and `name` cannot
   * change.
   */
  update(id, body, options, ...others) {
    return call(this, 351, [id], { body }, options, others)
  }
}

/** Methods of `client.video.roomRecordings`. */
export class VideoRoomRecordings extends Resource {
  /** Deletes a room recording for good. */
  delete(id, options, ...others) {
    return call(this, 352, [id], {}, options, others)
  }

  /**
   * Reads a room recording; `media_ttl` is how long, in seconds, the link in its `uri` stays valid.
   */
  get(id, query, options, ...others) {
    return call(this, 353, [id], { query }, options, others)
  }

  /**
   * Lists the recordings of all rooms; `media_ttl` is how long, in seconds, the links in `uri` stay
   * valid.
   */
  list(query, options, ...others) {
    return page(this, 354, 'data', [], query, options, others)
  }

  /** Lists the events of a room recording. */
  listEvents(id, query, options, ...others) {
    return page(this, 355, 'data', [id], query, options, others)
  }
}

/** Methods of `client.video.roomSessions`. */
export class VideoRoomSessions extends Resource {
  /** Reads a room session: one meeting in a room, from its start to its end. */
  get(id, options, ...others) {
    return call(this, 356, [id], {}, options, others)
  }

  /**
   * Lists room sessions, past and present, of all rooms or of the one named by `room_id` or
   * `room_name`.
   */
  list(query, options, ...others) {
    return page(this, 357, 'data', [], query, options, others)
  }

  /** Lists the events of a room session. */
  listEvents(id, query, options, ...others) {
    return page(this, 358, 'data', [id], query, options, others)
  }

  /** Lists who took part in a room session, when, and at what cost. */
  listMembers(id, query, options, ...others) {
    return page(this, 359, 'data', [id], query, options, others)
  }

  /**
   * Lists the recordings of a room session; `media_ttl` is how long, in seconds, the links in `uri`
   * stay valid.
   */
  listRecordings(id, query, options, ...others) {
    return page(this, 360, 'data', [id], query, options, others)
  }
}

/** Methods of `client.video.roomTokens`. */
export class VideoRoomTokens extends Resource {
  /**
   * Mints a token with which one user joins one room from a browser: call this on a server and send
   * the browser the room token, never the API token.
   */
  create(body, options, ...others) {
    return call(this, 361, [], { body }, options, others)
  }
}

/** Methods of `client.video.rooms`. */
export class VideoRooms extends Resource {
  /** Creates a room; room tokens refer to it by its `name`, which cannot be changed later. */
  create(body, options, ...others) {
    return call(this, 362, [], { body }, options, others)
  }

  /** Adds an outgoing stream to a room: its video and audio go to the RTMP or RTMPS `url`. */
  createStream(id, body, options, ...others) {
    return call(this, 363, [id], { body }, options, others)
  }

  /** Deletes a room for good. */
  delete(id, options, ...others) {
    return call(this, 364, [id], {}, options, others)
  }

  /**
   * Reads a room by its id and, with `include_active_session`, the session that is going on in it.
   */
  get(id, query, options, ...others) {
    return call(this, 365, [id], { query }, options, others)
  }

  /** Reads a room by its name instead of its id. */
  getByName(name, query, options, ...others) {
    return call(this, 366, [name], { query }, options, others)
  }

  /**
   * Lists rooms, page by page; they can be filtered by start and end times, and
   * `include_active_session` adds the session that is going on.
   */
  list(query, options, ...others) {
    return page(this, 367, 'data', [], query, options, others)
  }

  /** Lists the outgoing streams of a room. */
  listStreams(id, query, options, ...others) {
    return page(this, 368, 'data', [id], query, options, others)
  }

  /** Changes a room; its `name` stays, because tokens refer to it. */
  update(id, body, options, ...others) {
    return call(this, 369, [id], { body }, options, others)
  }
}

/** Methods of `client.video.streams`. */
export class VideoStreams extends Resource {
  /** Removes an outgoing stream from its room or conference. */
  delete(id, options, ...others) {
    return call(this, 370, [id], {}, options, others)
  }

  /** Reads an outgoing stream by its id. */
  get(id, options, ...others) {
    return call(this, 371, [id], {}, options, others)
  }

  /** Sends an outgoing stream to another `url`. */
  update(id, body, options, ...others) {
    return call(this, 372, [id], { body }, options, others)
  }
}

/** Methods of `client.video`. */
export class Video extends Resource {
  /** `client.video.conferenceTokens` */
  get conferenceTokens() {
    return child(this, VideoConferenceTokens)
  }

  /** `client.video.conferences` */
  get conferences() {
    return child(this, VideoConferences)
  }

  /** `client.video.roomRecordings` */
  get roomRecordings() {
    return child(this, VideoRoomRecordings)
  }

  /** `client.video.roomSessions` */
  get roomSessions() {
    return child(this, VideoRoomSessions)
  }

  /** `client.video.roomTokens` */
  get roomTokens() {
    return child(this, VideoRoomTokens)
  }

  /** `client.video.rooms` */
  get rooms() {
    return child(this, VideoRooms)
  }

  /** `client.video.streams` */
  get streams() {
    return child(this, VideoStreams)
  }

  /** Throws an error with the correct path. */
  get conference() {
    return misplaced(this, 'video.conference', 'video.conferences')
  }

  /** Throws an error with the correct path. */
  get conferenceToken() {
    return misplaced(this, 'video.conferenceToken', 'video.conferenceTokens')
  }

  /** Throws an error with the correct path. */
  get conference_tokens() {
    return misplaced(this, 'video.conference_tokens', 'video.conferenceTokens')
  }

  /** Throws an error with the correct path. */
  get room() {
    return misplaced(this, 'video.room', 'video.rooms')
  }

  /** Throws an error with the correct path. */
  get roomRecording() {
    return misplaced(this, 'video.roomRecording', 'video.roomRecordings')
  }

  /** Throws an error with the correct path. */
  get roomSession() {
    return misplaced(this, 'video.roomSession', 'video.roomSessions')
  }

  /** Throws an error with the correct path. */
  get roomToken() {
    return misplaced(this, 'video.roomToken', 'video.roomTokens')
  }

  /** Throws an error with the correct path. */
  get room_recordings() {
    return misplaced(this, 'video.room_recordings', 'video.roomRecordings')
  }

  /** Throws an error with the correct path. */
  get room_sessions() {
    return misplaced(this, 'video.room_sessions', 'video.roomSessions')
  }

  /** Throws an error with the correct path. */
  get room_tokens() {
    return misplaced(this, 'video.room_tokens', 'video.roomTokens')
  }

  /** Throws an error with the correct path. */
  get stream() {
    return misplaced(this, 'video.stream', 'video.streams')
  }
}
