// Generated from api/ by codegen/src/print/typescript/build.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { RequestOptions } from '../core/options.ts'
import type { PagePromise } from '../core/page.ts'
import type { ResultPromise } from '../core/promise.ts'
import { call, child, misplaced, page, Resource, rest } from '../core/resource.ts'
import type { OpenNumber, OpenString } from '../core/types.ts'
import type { VideoPaginationLinks } from './common.ts'

/** Methods of `client.video.conferenceTokens`. */
export class VideoConferenceTokens extends Resource {
  /**
   * Reads one token of a conference; any holder of its value can join with the permissions in its
   * `scopes`.
   *
   * `GET /api/video/conference_tokens/{id}`. Requires the scope `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {NotFoundError} on 404,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, options?: RequestOptions): ResultPromise<VideoConferenceToken> {
    return call(this, 342, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Replaces the value of a conference token, as after a leak; pages that embed the old value need
   * the new one.
   *
   * `POST /api/video/conference_tokens/{id}/reset`. Requires the scope `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {NotFoundError} on 404,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  reset(id: string, options?: RequestOptions): ResultPromise<VideoConferenceToken> {
    return call(this, 343, [id], {}, options, rest(arguments, 2))
  }
}

/** Methods of `client.video.conferences`. */
export class VideoConferences extends Resource {
  /**
   * Creates a conference: a room with a ready-made user interface, whose colours can be chosen
   * here.
   *
   * `POST /api/video/conferences`. Requires the scope `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(body: VideoCreateConferenceRequest, options?: RequestOptions): ResultPromise<VideoConference> {
    return call(this, 344, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Adds an outgoing stream to a conference: its video and audio go to the RTMP or RTMPS `url`.
   *
   * `POST /api/video/conferences/{id}/streams`. Requires the scope `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {InvalidRequestError} on 422, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  createStream(
    id: string,
    body: VideoCreateStreamRequest,
    options?: RequestOptions,
  ): ResultPromise<VideoStream> {
    return call(this, 345, [id], { body }, options, rest(arguments, 3))
  }

  /**
   * Permanently deletes a conference.
   *
   * `DELETE /api/video/conferences/{id}`. Requires the scope `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {NotFoundError} on 404,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(id: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 346, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Reads a conference and, with `include_active_session`, the session that is going on in it.
   *
   * `GET /api/video/conferences/{id}`. Requires the scope `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(
    id: string,
    query?: VideoConferencesGetQuery,
    options?: RequestOptions,
  ): ResultPromise<VideoConference> {
    return call(this, 347, [id], { query }, options, rest(arguments, 3))
  }

  /**
   * Lists conferences, page by page; they can be filtered by start and end times, and
   * `include_active_session` adds the session that is going on.
   *
   * `GET /api/video/conferences`. Requires the scope `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: VideoConferencesListQuery,
    options?: RequestOptions,
  ): PagePromise<VideoConference, VideoListConferencesResponse> {
    return page(this, 348, 'data', [], query, options, rest(arguments, 2))
  }

  /**
   * Lists the tokens of a conference; any holder can join with the permissions in its `scopes`, so
   * treat their values as secrets.
   *
   * `GET /api/video/conferences/{id}/conference_tokens`. Requires the scope `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  listConferenceTokens(
    id: string,
    query?: VideoConferencesListConferenceTokensQuery,
    options?: RequestOptions,
  ): PagePromise<VideoConferenceToken, VideoListConferenceTokensResponse> {
    return page(this, 349, 'data', [id], query, options, rest(arguments, 3))
  }

  /**
   * Lists the outgoing streams of a conference.
   *
   * `GET /api/video/conferences/{id}/streams`. Requires the scope `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {InvalidRequestError} on 422, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  listStreams(
    id: string,
    query?: VideoConferencesListStreamsQuery,
    options?: RequestOptions,
  ): PagePromise<VideoStream, VideoListStreamsResponse> {
    return page(this, 350, 'data', [id], query, options, rest(arguments, 3))
  }

  /**
   * Changes a conference; `display_name` is required even if it does not change, and `name` cannot
   * change.
   *
   * `PUT /api/video/conferences/{id}`. Requires the scope `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(
    id: string,
    body: VideoUpdateConferenceRequest,
    options?: RequestOptions,
  ): ResultPromise<VideoConference> {
    return call(this, 351, [id], { body }, options, rest(arguments, 3))
  }
}

/** Methods of `client.video.roomRecordings`. */
export class VideoRoomRecordings extends Resource {
  /**
   * Permanently deletes a room recording.
   *
   * `DELETE /api/video/room_recordings/{id}`. Requires the scope `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(id: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 352, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Reads a room recording; `media_ttl` is how long, in seconds, the link in its `uri` stays valid.
   *
   * `GET /api/video/room_recordings/{id}`. Requires the scope `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(
    id: string,
    query?: VideoRoomRecordingsGetQuery,
    options?: RequestOptions,
  ): ResultPromise<VideoRoomRecording> {
    return call(this, 353, [id], { query }, options, rest(arguments, 3))
  }

  /**
   * Lists the recordings of all rooms; `media_ttl` is how long, in seconds, the links in `uri` stay
   * valid.
   *
   * `GET /api/video/room_recordings`. Requires the scope `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: VideoRoomRecordingsListQuery,
    options?: RequestOptions,
  ): PagePromise<VideoRoomRecording, VideoListRoomRecordingsResponse> {
    return page(this, 354, 'data', [], query, options, rest(arguments, 2))
  }

  /**
   * Lists the events of a room recording.
   *
   * `GET /api/video/room_recordings/{id}/events`. Requires the scope `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  listEvents(
    id: string,
    query?: VideoRoomRecordingsListEventsQuery,
    options?: RequestOptions,
  ): PagePromise<VideoRoomSessionEvent, VideoListRoomRecordingEventsResponse> {
    return page(this, 355, 'data', [id], query, options, rest(arguments, 3))
  }
}

/** Methods of `client.video.roomSessions`. */
export class VideoRoomSessions extends Resource {
  /**
   * Reads a room session: one meeting in a room, from its start to its end.
   *
   * `GET /api/video/room_sessions/{id}`. Requires the scope `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {NotFoundError} on 404,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, options?: RequestOptions): ResultPromise<VideoRoomSessionSummary> {
    return call(this, 356, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Lists room sessions, past and present, of all rooms or of the one named by `room_id` or
   * `room_name`.
   *
   * `GET /api/video/room_sessions`. Requires the scope `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: VideoRoomSessionsListQuery,
    options?: RequestOptions,
  ): PagePromise<VideoRoomSession, VideoListRoomSessionsResponse> {
    return page(this, 357, 'data', [], query, options, rest(arguments, 2))
  }

  /**
   * Lists the events of a room session.
   *
   * `GET /api/video/room_sessions/{id}/events`. Requires the scope `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  listEvents(
    id: string,
    query?: VideoRoomSessionsListEventsQuery,
    options?: RequestOptions,
  ): PagePromise<VideoRoomSessionEvent, VideoListRoomSessionEventsResponse> {
    return page(this, 358, 'data', [id], query, options, rest(arguments, 3))
  }

  /**
   * Lists the participants of a room session, with times and costs.
   *
   * `GET /api/video/room_sessions/{id}/members`. Requires the scope `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  listMembers(
    id: string,
    query?: VideoRoomSessionsListMembersQuery,
    options?: RequestOptions,
  ): PagePromise<VideoRoomSessionMember, VideoListRoomSessionMembersResponse> {
    return page(this, 359, 'data', [id], query, options, rest(arguments, 3))
  }

  /**
   * Lists the recordings of a room session; `media_ttl` is how long, in seconds, the links in `uri`
   * stay valid.
   *
   * `GET /api/video/room_sessions/{id}/recordings`. Requires the scope `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  listRecordings(
    id: string,
    query?: VideoRoomSessionsListRecordingsQuery,
    options?: RequestOptions,
  ): PagePromise<VideoRoomRecording, VideoListRoomSessionRecordingsResponse> {
    return page(this, 360, 'data', [id], query, options, rest(arguments, 3))
  }
}

/** Methods of `client.video.roomTokens`. */
export class VideoRoomTokens extends Resource {
  /**
   * Creates a token with which one user joins one room from a browser: call this on a server and
   * send the browser the room token, never the API token.
   *
   * `POST /api/video/room_tokens`. Requires the scope `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(body: VideoCreateRoomTokenRequest, options?: RequestOptions): ResultPromise<VideoRoomTokenResponse> {
    return call(this, 361, [], { body }, options, rest(arguments, 2))
  }
}

/** Methods of `client.video.rooms`. */
export class VideoRooms extends Resource {
  /**
   * Creates a room; room tokens refer to it by its `name`, which cannot be changed later.
   *
   * `POST /api/video/rooms`. Requires the scope `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(body: VideoCreateRoomRequest, options?: RequestOptions): ResultPromise<VideoRoomResponse> {
    return call(this, 362, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Adds an outgoing stream to a room: its video and audio go to the RTMP or RTMPS `url`.
   *
   * `POST /api/video/rooms/{id}/streams`. Requires the scope `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  createStream(
    id: string,
    body: VideoCreateStreamRequest,
    options?: RequestOptions,
  ): ResultPromise<VideoStream> {
    return call(this, 363, [id], { body }, options, rest(arguments, 3))
  }

  /**
   * Permanently deletes a room.
   *
   * `DELETE /api/video/rooms/{id}`. Requires the scope `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {NotFoundError} on 404,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(id: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 364, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Reads a room by its id and, with `include_active_session`, the session that is going on in it.
   *
   * `GET /api/video/rooms/{id}`. Requires the scope `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, query?: VideoRoomsGetQuery, options?: RequestOptions): ResultPromise<VideoRoomResponse> {
    return call(this, 365, [id], { query }, options, rest(arguments, 3))
  }

  /**
   * Reads a room by its name instead of its id.
   *
   * `GET /api/video/rooms/{name}`. Requires the scope `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  getByName(
    name: string,
    query?: VideoRoomsGetByNameQuery,
    options?: RequestOptions,
  ): ResultPromise<VideoRoomResponse> {
    return call(this, 366, [name], { query }, options, rest(arguments, 3))
  }

  /**
   * Lists rooms, page by page; they can be filtered by start and end times, and
   * `include_active_session` adds the session that is going on.
   *
   * `GET /api/video/rooms`. Requires the scope `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: VideoRoomsListQuery,
    options?: RequestOptions,
  ): PagePromise<VideoRoomResponse, VideoListRoomsResponse> {
    return page(this, 367, 'data', [], query, options, rest(arguments, 2))
  }

  /**
   * Lists the outgoing streams of a room.
   *
   * `GET /api/video/rooms/{id}/streams`. Requires the scope `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {InvalidRequestError} on 422, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  listStreams(
    id: string,
    query?: VideoRoomsListStreamsQuery,
    options?: RequestOptions,
  ): PagePromise<VideoStream, VideoListStreamsResponse> {
    return page(this, 368, 'data', [id], query, options, rest(arguments, 3))
  }

  /**
   * Changes a room; its `name` stays, because tokens refer to it.
   *
   * `PUT /api/video/rooms/{id}`. Requires the scope `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(
    id: string,
    body?: VideoUpdateRoomRequest,
    options?: RequestOptions,
  ): ResultPromise<VideoRoomResponse> {
    return call(this, 369, [id], { body }, options, rest(arguments, 3))
  }
}

/** Methods of `client.video.streams`. */
export class VideoStreams extends Resource {
  /**
   * Removes an outgoing stream from its room or conference.
   *
   * `DELETE /api/video/streams/{id}`. Requires the scope `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(id: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 370, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Reads an outgoing stream by its id.
   *
   * `GET /api/video/streams/{id}`. Requires the scope `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, options?: RequestOptions): ResultPromise<VideoStream> {
    return call(this, 371, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Sends an outgoing stream to another `url`.
   *
   * `PUT /api/video/streams/{id}`. Requires the scope `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(id: string, body: VideoUpdateStreamRequest, options?: RequestOptions): ResultPromise<VideoStream> {
    return call(this, 372, [id], { body }, options, rest(arguments, 3))
  }
}

/** Methods of `client.video`. */
export class Video extends Resource {
  /** `client.video.conferenceTokens` */
  get conferenceTokens(): VideoConferenceTokens {
    return child(this, VideoConferenceTokens)
  }

  /** `client.video.conferences` */
  get conferences(): VideoConferences {
    return child(this, VideoConferences)
  }

  /** `client.video.roomRecordings` */
  get roomRecordings(): VideoRoomRecordings {
    return child(this, VideoRoomRecordings)
  }

  /** `client.video.roomSessions` */
  get roomSessions(): VideoRoomSessions {
    return child(this, VideoRoomSessions)
  }

  /** `client.video.roomTokens` */
  get roomTokens(): VideoRoomTokens {
    return child(this, VideoRoomTokens)
  }

  /** `client.video.rooms` */
  get rooms(): VideoRooms {
    return child(this, VideoRooms)
  }

  /** `client.video.streams` */
  get streams(): VideoStreams {
    return child(this, VideoStreams)
  }

  /** @internal Throws an error with the correct path. */
  get conference(): never {
    return misplaced(this, 'video.conference', 'video.conferences')
  }

  /** @internal Throws an error with the correct path. */
  get conferenceToken(): never {
    return misplaced(this, 'video.conferenceToken', 'video.conferenceTokens')
  }

  /** @internal Throws an error with the correct path. */
  get conference_tokens(): never {
    return misplaced(this, 'video.conference_tokens', 'video.conferenceTokens')
  }

  /** @internal Throws an error with the correct path. */
  get room(): never {
    return misplaced(this, 'video.room', 'video.rooms')
  }

  /** @internal Throws an error with the correct path. */
  get roomRecording(): never {
    return misplaced(this, 'video.roomRecording', 'video.roomRecordings')
  }

  /** @internal Throws an error with the correct path. */
  get roomSession(): never {
    return misplaced(this, 'video.roomSession', 'video.roomSessions')
  }

  /** @internal Throws an error with the correct path. */
  get roomToken(): never {
    return misplaced(this, 'video.roomToken', 'video.roomTokens')
  }

  /** @internal Throws an error with the correct path. */
  get room_recordings(): never {
    return misplaced(this, 'video.room_recordings', 'video.roomRecordings')
  }

  /** @internal Throws an error with the correct path. */
  get room_sessions(): never {
    return misplaced(this, 'video.room_sessions', 'video.roomSessions')
  }

  /** @internal Throws an error with the correct path. */
  get room_tokens(): never {
    return misplaced(this, 'video.room_tokens', 'video.roomTokens')
  }

  /** @internal Throws an error with the correct path. */
  get stream(): never {
    return misplaced(this, 'video.stream', 'video.streams')
  }
}

/** Query of `video.conferences.get`. */
export interface VideoConferencesGetQuery {
  include_active_session?: boolean | undefined
}

/** Query of `video.conferences.list`. */
export interface VideoConferencesListQuery {
  starts_after?: string | undefined
  ends_before?: string | undefined
  include_active_session?: boolean | undefined
  /** An integer. At least 0. Default: `0`. */
  page_number?: number | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `video.conferences.listConferenceTokens`. */
export interface VideoConferencesListConferenceTokensQuery {
  /** An integer. At least 0. Default: `0`. */
  page_number?: number | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `video.conferences.listStreams`. */
export interface VideoConferencesListStreamsQuery {
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `video.roomRecordings.get`. */
export interface VideoRoomRecordingsGetQuery {
  /** An integer. At least 0. */
  media_ttl?: number | undefined
}

/** Query of `video.roomRecordings.list`. */
export interface VideoRoomRecordingsListQuery {
  /** An integer. At least 0. */
  media_ttl?: number | undefined
  /** An integer. At least 0. Default: `0`. */
  page_number?: number | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `video.roomRecordings.listEvents`. */
export interface VideoRoomRecordingsListEventsQuery {
  /** An integer. At least 0. Default: `0`. */
  page_number?: number | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `video.roomSessions.list`. */
export interface VideoRoomSessionsListQuery {
  /** A UUID. */
  room_id?: string | undefined
  room_name?: string | undefined
  room_name_matches?: string | undefined
  status?: VideoRoomSessionStatus | undefined
  /** An integer. At least 0. Default: `0`. */
  page_number?: number | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `video.roomSessions.listEvents`. */
export interface VideoRoomSessionsListEventsQuery {
  /** An integer. At least 0. Default: `0`. */
  page_number?: number | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `video.roomSessions.listMembers`. */
export interface VideoRoomSessionsListMembersQuery {
  /** An integer. At least 0. Default: `0`. */
  page_number?: number | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `video.roomSessions.listRecordings`. */
export interface VideoRoomSessionsListRecordingsQuery {
  /** An integer. At least 0. */
  media_ttl?: number | undefined
  /** An integer. At least 0. Default: `0`. */
  page_number?: number | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `video.rooms.get`. */
export interface VideoRoomsGetQuery {
  include_active_session?: boolean | undefined
}

/** Query of `video.rooms.getByName`. */
export interface VideoRoomsGetByNameQuery {
  include_active_session?: boolean | undefined
}

/** Query of `video.rooms.list`. */
export interface VideoRoomsListQuery {
  include_active_session?: boolean | undefined
  starts_after?: string | undefined
  ends_before?: string | undefined
  /** An integer. At least 0. Default: `0`. */
  page_number?: number | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `video.rooms.listStreams`. */
export interface VideoRoomsListStreamsQuery {
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** `Video.ActiveSession` of the API. */
export interface VideoActiveSession {
  id?: string | undefined
  room_id?: string | undefined
  name?: string | undefined
  display_name?: string | undefined
  /** A date and time in RFC 3339 format. */
  join_from?: string | undefined
  /** A date and time in RFC 3339 format. */
  join_until?: string | undefined
  /** A date and time in RFC 3339 format. */
  remove_at?: string | undefined
  /** An integer. */
  remove_after_seconds_elapsed?: number | undefined
  layout?: string | undefined
  /** An integer. */
  max_members?: number | undefined
  fps?: VideoVideoFps | undefined
  quality?: VideoVideoQuality | undefined
  /** A date and time in RFC 3339 format. */
  start_time?: string | undefined
  /** A date and time in RFC 3339 format. */
  end_time?: string | undefined
  /** An integer. */
  duration?: number | undefined
  status?: VideoRoomSessionStatus | undefined
  record_on_start?: boolean | undefined
  enable_room_previews?: boolean | undefined
  preview_url?: string | undefined
  audio_video_sync?: boolean | undefined
}

/**
 * Item of `video.conferences.list`. Response of `video.conferences.create`,
 * `video.conferences.get`, `video.conferences.update`.
 */
export interface VideoConference {
  /** A UUID. */
  id: string
  name: string
  display_name: string | null
  description: string | null
  /** A date and time in RFC 3339 format. */
  join_from: string | null
  /** A date and time in RFC 3339 format. */
  join_until: string | null
  quality: VideoVideoQuality
  layout: VideoVideoLayout
  size: VideoConferenceSize | null
  record_on_start: boolean
  tone_on_entry_and_exit: boolean
  user_join_video_off: boolean
  room_join_video_off: boolean
  enable_chat: boolean
  enable_room_previews: boolean | null
  dark_primary: string | null
  dark_background: string | null
  dark_foreground: string | null
  dark_success: string | null
  dark_negative: string | null
  light_primary: string | null
  light_background: string | null
  light_foreground: string | null
  light_success: string | null
  light_negative: string | null
  meta: Record<string, unknown> | null
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
  active_session?: VideoActiveSession | undefined
}

/** `Video.ConferenceSize` of the API. */
export type VideoConferenceSize = OpenString<'small' | 'medium' | 'large'>

/**
 * Item of `video.conferences.listConferenceTokens`. Response of `video.conferenceTokens.get`,
 * `video.conferenceTokens.reset`.
 */
export interface VideoConferenceToken {
  /** A UUID. */
  id: string
  name: string | null
  token: string
  scopes: string[]
}

/** Body of `video.conferences.create`. */
export interface VideoCreateConferenceRequest {
  /**
   * The unique name, which is part of the address of the page. At most 100 characters, matching
   * `^[A-Za-z0-9_-]+$`.
   */
  name?: string | undefined
  /** The name that participants see. At most 200 characters. */
  display_name: string
  /** A text about the conference. At most 3000 characters. */
  description?: string | undefined
  /**
   * Before this time the conference accepts no participants. A date and time in RFC 3339 format.
   */
  join_from?: string | undefined
  /**
   * After this time the conference accepts no new participants; it continues until the last one
   * leaves. A date and time in RFC 3339 format.
   */
  join_until?: string | undefined
  /** The resolution of the video. Default: `"720p"`. */
  quality?: VideoVideoQuality | undefined
  /** The initial arrangement of the videos. Default: `"grid-responsive"`. */
  layout?: VideoVideoLayout | undefined
  /** The class of the largest number of participants. Default: `"medium"`. */
  size?: VideoConferenceSize | undefined
  /** Whether each session is recorded from its start. */
  record_on_start?: boolean | undefined
  /** Whether a video with a preview of the conference is produced. */
  enable_room_previews?: boolean | undefined
  /** Whether participants can write to each other. Default: `true`. */
  enable_chat?: boolean | undefined
  /**
   * The colour of buttons and links in the dark theme of the page, as `#RRGGBB`. A string matching
   * `^#[0-9a-fA-F]{6}$`. Default: `"#044EF4"`.
   */
  dark_primary?: string | undefined
  /**
   * The colour of the background in the dark theme of the page, as `#RRGGBB`. A string matching
   * `^#[0-9a-fA-F]{6}$`. Default: `"#FFFFFF"`.
   */
  dark_background?: string | undefined
  /**
   * The colour of the text in the dark theme of the page, as `#RRGGBB`. A string matching
   * `^#[0-9a-fA-F]{6}$`. Default: `"#1D2127"`.
   */
  dark_foreground?: string | undefined
  /**
   * The colour of messages of success in the dark theme of the page, as `#RRGGBB`. A string
   * matching `^#[0-9a-fA-F]{6}$`. Default: `"#17BB58"`.
   */
  dark_success?: string | undefined
  /**
   * The colour of messages of failure in the dark theme of the page, as `#RRGGBB`. A string
   * matching `^#[0-9a-fA-F]{6}$`. Default: `"#F42C50"`.
   */
  dark_negative?: string | undefined
  /**
   * The colour of buttons and links in the light theme of the page, as `#RRGGBB`. A string matching
   * `^#[0-9a-fA-F]{6}$`. Default: `"#044EF4"`.
   */
  light_primary?: string | undefined
  /**
   * The colour of the background in the light theme of the page, as `#RRGGBB`. A string matching
   * `^#[0-9a-fA-F]{6}$`. Default: `"#FFFFFF"`.
   */
  light_background?: string | undefined
  /**
   * The colour of the text in the light theme of the page, as `#RRGGBB`. A string matching
   * `^#[0-9a-fA-F]{6}$`. Default: `"#1D2127"`.
   */
  light_foreground?: string | undefined
  /**
   * The colour of messages of success in the light theme of the page, as `#RRGGBB`. A string
   * matching `^#[0-9a-fA-F]{6}$`. Default: `"#17BB58"`.
   */
  light_success?: string | undefined
  /**
   * The colour of messages of failure in the light theme of the page, as `#RRGGBB`. A string
   * matching `^#[0-9a-fA-F]{6}$`. Default: `"#F42C50"`.
   */
  light_negative?: string | undefined
}

/** Body of `video.rooms.create`. */
export interface VideoCreateRoomRequest {
  /**
   * The unique name, to which room tokens refer; it cannot be changed. At most 100 characters,
   * matching `^[A-Za-z0-9_\-]+$`.
   */
  name: string
  /** The name that participants see; the value of `name` if absent. At most 200 characters. */
  display_name?: string | undefined
  /** A text about the room. At most 3000 characters. */
  description?: string | undefined
  /** How many members can be in the room at the same time. An integer. 1 to 300. Default: `20`. */
  max_members?: number | undefined
  /** The resolution of the video. Default: `"720p"`. */
  quality?: VideoVideoQuality | undefined
  /**
   * Before this time the room accepts no participants. A date without a time means midnight UTC. A
   * date and time in RFC 3339 format.
   */
  join_from?: string | undefined
  /**
   * After this time the room accepts no new participants; it continues until the last one leaves. A
   * date and time in RFC 3339 format.
   */
  join_until?: string | undefined
  /** At this time all participants are removed. A date and time in RFC 3339 format. */
  remove_at?: string | undefined
  /** Seconds after joining, at which a participant is removed. An integer. 1 to 200000. */
  remove_after_seconds_elapsed?: number | undefined
  /** The initial arrangement of the videos. Default: `"grid-responsive"`. */
  layout?: VideoRoomLayout | undefined
  /** Whether each session of the room is recorded from its start. Default: `false`. */
  record_on_start?: boolean | undefined
  /** Whether a video with a preview of the room is produced. Default: `false`. */
  enable_room_previews?: boolean | undefined
  /** Data of your program, at most 2000 characters as JSON. */
  meta?: Record<string, unknown> | undefined
  /** Whether the jitter buffer synchronizes audio and video. */
  sync_audio_video?: boolean | undefined
}

/** Body of `video.roomTokens.create`. */
export interface VideoCreateRoomTokenRequest {
  /**
   * The `name` of the room. It need not exist if `auto_create_room` is true. At most 100
   * characters, matching `^[A-Za-z0-9_-]+$`.
   */
  room_name: string
  /** The name that other participants see; a random one if absent. At most 100 characters. */
  user_name?: string | undefined
  /**
   * What the user may do in the room. Ignored for an audience. Default:
   * `["room.self.audio_mute","room.self.audio_unmute","room.self.video_mute","room.self.video_unmute","room.self.deaf","room.self.undeaf","room.self.set_input_volume","room.self.set_output_volume","room.self.set_input_sensitivity","room.self.screenshare","room.self.additional_source"]`.
   */
  permissions?: VideoRoomTokenPermission[] | undefined
  /**
   * Before this time the user cannot join. A date without a time means midnight UTC. A date and
   * time in RFC 3339 format.
   */
  join_from?: string | undefined
  /** After this time the user cannot join. A date and time in RFC 3339 format. */
  join_until?: string | undefined
  /** At this time the user is removed from the room. A date and time in RFC 3339 format. */
  remove_at?: string | undefined
  /**
   * Seconds after joining, at which the user is removed. An integer. More than 0, at most 200000.
   */
  remove_after_seconds_elapsed?: number | undefined
  /** Whether the user joins with the microphone muted. Default: `false`. */
  join_audio_muted?: boolean | undefined
  /** Whether the user joins with the camera off. Default: `false`. */
  join_video_muted?: boolean | undefined
  /** Whether joining creates the room if it does not exist. Default: `true`. */
  auto_create_room?: boolean | undefined
  /**
   * Whether a video with a preview of the room is produced, if this token creates the room.
   * Default: `false`.
   */
  enable_room_previews?: boolean | undefined
  /** The display name of a room that this token creates. At most 200 characters. */
  room_display_name?: string | undefined
  /** Whether the session ends for all when this user leaves. Default: `false`. */
  end_room_session_on_leave?: boolean | undefined
  /**
   * Whether the user joins as a member, or as an audience that cannot send audio or video. Default:
   * `"member"`.
   */
  join_as?: VideoJoinAsType | undefined
  /** Which media the user may receive. Default: `"all"`. */
  media_allowed?: VideoMediaAllowedType | undefined
  /** Data of your program about the room, at most 2000 characters as JSON. */
  room_meta?: Record<string, unknown> | undefined
  /** Data of your program about the user, at most 2000 characters as JSON. */
  meta?: Record<string, unknown> | undefined
  /** Whether the jitter buffer synchronizes audio and video. Default: `false`. */
  sync_audio_video?: boolean | undefined
}

/** Body of `video.conferences.createStream`, `video.rooms.createStream`. */
export interface VideoCreateStreamRequest {
  url: string
}

/** `Video.JoinAsType` of the API. */
export type VideoJoinAsType = OpenString<'audience' | 'member'>

/** Response of `video.conferences.listConferenceTokens`. */
export interface VideoListConferenceTokensResponse {
  links: VideoPaginationLinks
  data: VideoConferenceToken[]
}

/** Response of `video.conferences.list`. */
export interface VideoListConferencesResponse {
  links: VideoPaginationLinks
  data: VideoConference[]
}

/** Response of `video.roomRecordings.listEvents`. */
export interface VideoListRoomRecordingEventsResponse {
  links: VideoPaginationLinks
  data: VideoRoomSessionEvent[]
}

/** Response of `video.roomRecordings.list`. */
export interface VideoListRoomRecordingsResponse {
  links: VideoPaginationLinks
  data: VideoRoomRecording[]
}

/** Response of `video.roomSessions.listEvents`. */
export interface VideoListRoomSessionEventsResponse {
  links: VideoPaginationLinks
  data: VideoRoomSessionEvent[]
}

/** Response of `video.roomSessions.listMembers`. */
export interface VideoListRoomSessionMembersResponse {
  links: VideoPaginationLinks
  data: VideoRoomSessionMember[]
}

/** Response of `video.roomSessions.listRecordings`. */
export interface VideoListRoomSessionRecordingsResponse {
  links: VideoPaginationLinks
  data: VideoRoomRecording[]
}

/** Response of `video.roomSessions.list`. */
export interface VideoListRoomSessionsResponse {
  links: VideoPaginationLinks
  data: VideoRoomSession[]
}

/** Response of `video.rooms.list`. */
export interface VideoListRoomsResponse {
  links: VideoPaginationLinks
  data: VideoRoomResponse[]
}

/** Response of `video.conferences.listStreams`, `video.rooms.listStreams`. */
export interface VideoListStreamsResponse {
  links: VideoPaginationLinks
  data: VideoStream[]
}

/** `Video.MediaAllowedType` of the API. */
export type VideoMediaAllowedType = OpenString<'all' | 'video-only' | 'audio-only'>

/** `Video.RoomLayout` of the API. */
export type VideoRoomLayout = OpenString<
  | 'grid-responsive'
  | 'grid-responsive-mobile'
  | 'highlight-1-responsive'
  | '1x1'
  | '2x1'
  | '2x2'
  | '5up'
  | '3x3'
  | '4x4'
  | '5x5'
  | '6x6'
  | '8x8'
  | '10x10'
>

/**
 * Item of `video.roomRecordings.list`, `video.roomSessions.listRecordings`. Response of
 * `video.roomRecordings.get`.
 */
export interface VideoRoomRecording {
  /** A UUID. */
  id: string
  /** A UUID. */
  room_session_id: string
  status: VideoRoomRecordingStatus | null
  /** A date and time in RFC 3339 format. */
  started_at: string | null
  /** A date and time in RFC 3339 format. */
  finished_at: string | null
  /** An integer. */
  duration: number | null
  /** An integer. */
  size_in_bytes: number | null
  format: string | null
  cost_in_dollars: number
  uri: string | null
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
}

/** `Video.RoomRecordingStatus` of the API. */
export type VideoRoomRecordingStatus = OpenString<'recording' | 'paused' | 'processing' | 'completed'>

/**
 * Item of `video.rooms.list`. Response of `video.rooms.create`, `video.rooms.get`,
 * `video.rooms.getByName` and 1 more.
 */
export interface VideoRoomResponse {
  /** A UUID. */
  id: string
  name: string
  display_name: string | null
  description: string | null
  /** An integer. */
  max_members: number
  quality: VideoVideoQuality
  /** An integer. */
  fps: number
  /** A date and time in RFC 3339 format. */
  join_from: string | null
  /** A date and time in RFC 3339 format. */
  join_until: string | null
  /** A date and time in RFC 3339 format. */
  remove_at: string | null
  /** An integer. */
  remove_after_seconds_elapsed: number | null
  layout: VideoRoomLayout
  record_on_start: boolean
  tone_on_entry_and_exit: boolean
  room_join_video_off: boolean
  user_join_video_off: boolean
  enable_room_previews: boolean | null
  sync_audio_video: boolean | null
  meta: Record<string, unknown> | null
  prioritize_handraise: boolean
  active_session?: VideoActiveSession | undefined
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
}

/** Item of `video.roomSessions.list`. */
export interface VideoRoomSession {
  /** A UUID. */
  id: string
  /** A UUID. */
  room_id: string | null
  name: string | null
  display_name: string | null
  /** An integer. */
  max_members: number | null
  quality: VideoVideoQuality | null
  fps: VideoVideoFps | null
  /** A date and time in RFC 3339 format. */
  join_from: string | null
  /** A date and time in RFC 3339 format. */
  join_until: string | null
  /** A date and time in RFC 3339 format. */
  remove_at: string | null
  /** An integer. */
  remove_after_seconds_elapsed: number | null
  layout: string | null
  record_on_start: boolean
  tone_on_entry_and_exit: boolean
  room_join_video_off: boolean
  user_join_video_off: boolean
  locked: boolean
  /** A date and time in RFC 3339 format. */
  start_time: string | null
  /** A date and time in RFC 3339 format. */
  end_time: string | null
  /** An integer. */
  duration: number | null
  status: VideoRoomSessionStatus | null
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
  preview_url: string | null
  prioritize_handraise: boolean | null
  sync_audio_video: boolean | null
  cost_in_dollars: number
  enable_room_previews: boolean
  locked_cover: string
}

/** Item of `video.roomRecordings.listEvents`, `video.roomSessions.listEvents`. */
export interface VideoRoomSessionEvent {
  /** A UUID. */
  id: string
  /** A UUID. */
  project_id: string
  /** A UUID. */
  room_id: string
  /** A UUID. */
  room_session_id: string
  /** A UUID. */
  room_recording_id?: string | undefined
  /** A UUID. */
  room_participant_id?: string | undefined
  level: string
  name: string
  payload: Record<string, unknown>
  /** A date and time in RFC 3339 format. */
  created_at: string
}

/** Item of `video.roomSessions.listMembers`. */
export interface VideoRoomSessionMember {
  /** A UUID. */
  id: string
  /** A UUID. */
  room_session_id: string
  name: string | null
  /** A date and time in RFC 3339 format. */
  join_time: string | null
  /** A date and time in RFC 3339 format. */
  leave_time: string | null
  /** An integer. */
  duration: number | null
  cost_in_dollars: number
}

/** `Video.RoomSessionStatus` of the API. */
export type VideoRoomSessionStatus = OpenString<'in-progress' | 'completed'>

/** Response of `video.roomSessions.get`. */
export interface VideoRoomSessionSummary {
  /** A UUID. */
  id: string
  /** A UUID. */
  room_id: string | null
  name: string | null
  display_name: string | null
  /** An integer. */
  max_members: number | null
  quality: VideoVideoQuality | null
  fps: VideoVideoFps | null
  /** A date and time in RFC 3339 format. */
  join_from: string | null
  /** A date and time in RFC 3339 format. */
  join_until: string | null
  /** A date and time in RFC 3339 format. */
  remove_at: string | null
  /** An integer. */
  remove_after_seconds_elapsed: number | null
  layout: string | null
  record_on_start: boolean
  tone_on_entry_and_exit: boolean
  room_join_video_off: boolean
  user_join_video_off: boolean
  locked: boolean
  /** A date and time in RFC 3339 format. */
  start_time: string | null
  /** A date and time in RFC 3339 format. */
  end_time: string | null
  /** An integer. */
  duration: number | null
  status: VideoRoomSessionStatus | null
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
  preview_url: string | null
  prioritize_handraise: boolean | null
  sync_audio_video: boolean | null
}

/** `Video.RoomTokenPermission` of the API. */
export type VideoRoomTokenPermission = OpenString<
  | 'room.member.audio_mute'
  | 'room.member.audio_unmute'
  | 'room.member.video_mute'
  | 'room.member.video_unmute'
  | 'room.member.deaf'
  | 'room.member.undeaf'
  | 'room.member.set_input_volume'
  | 'room.member.set_output_volume'
  | 'room.member.set_input_sensitivity'
  | 'room.member.set_position'
  | 'room.member.set_meta'
  | 'room.member.raisehand'
  | 'room.member.lowerhand'
  | 'room.member.remove'
  | 'room.member.promote'
  | 'room.member.demote'
  | 'room.hide_video_muted'
  | 'room.list_available_layouts'
  | 'room.lock'
  | 'room.playback'
  | 'room.playback_seek'
  | 'room.prioritize_handraise'
  | 'room.recording'
  | 'room.set_layout'
  | 'room.set_position'
  | 'room.set_meta'
  | 'room.show_video_muted'
  | 'room.stream'
  | 'room.unlock'
  | 'room.self.audio_mute'
  | 'room.self.audio_unmute'
  | 'room.self.video_mute'
  | 'room.self.video_unmute'
  | 'room.self.deaf'
  | 'room.self.undeaf'
  | 'room.self.set_input_volume'
  | 'room.self.set_output_volume'
  | 'room.self.set_input_sensitivity'
  | 'room.self.set_position'
  | 'room.self.set_meta'
  | 'room.self.raisehand'
  | 'room.self.lowerhand'
  | 'room.self.screenshare'
  | 'room.self.additional_source'
>

/** Response of `video.roomTokens.create`. */
export interface VideoRoomTokenResponse {
  token: string
}

/**
 * Item of `video.conferences.listStreams`, `video.rooms.listStreams`. Response of
 * `video.conferences.createStream`, `video.rooms.createStream`, `video.streams.get` and 1 more.
 */
export interface VideoStream {
  /** A UUID. */
  id: string
  url: string | null
  stream_type: string | null
  /** An integer. */
  width: number | null
  /** An integer. */
  height: number | null
  /** An integer. */
  fps: number | null
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
}

/** Body of `video.conferences.update`. */
export interface VideoUpdateConferenceRequest {
  /** At most 200 characters. */
  display_name: string
  /** At most 3000 characters. */
  description?: string | undefined
  /** A date and time in RFC 3339 format. */
  join_from?: string | undefined
  /** A date and time in RFC 3339 format. */
  join_until?: string | undefined
  /** Default: `"720p"`. */
  quality?: VideoVideoQuality | undefined
  /** Default: `"grid-responsive"`. */
  layout?: VideoVideoLayout | undefined
  /** Default: `"medium"`. */
  size?: VideoConferenceSize | undefined
  record_on_start?: boolean | undefined
  tone_on_entry_and_exit?: boolean | undefined
  room_join_video_off?: boolean | undefined
  user_join_video_off?: boolean | undefined
  enable_room_previews?: boolean | undefined
  enable_chat?: boolean | undefined
  /** A string matching `^#[0-9a-fA-F]{6}$`. */
  dark_primary?: string | undefined
  /** A string matching `^#[0-9a-fA-F]{6}$`. */
  dark_background?: string | undefined
  /** A string matching `^#[0-9a-fA-F]{6}$`. */
  dark_foreground?: string | undefined
  /** A string matching `^#[0-9a-fA-F]{6}$`. */
  dark_success?: string | undefined
  /** A string matching `^#[0-9a-fA-F]{6}$`. */
  dark_negative?: string | undefined
  /** A string matching `^#[0-9a-fA-F]{6}$`. */
  light_primary?: string | undefined
  /** A string matching `^#[0-9a-fA-F]{6}$`. */
  light_background?: string | undefined
  /** A string matching `^#[0-9a-fA-F]{6}$`. */
  light_foreground?: string | undefined
  /** A string matching `^#[0-9a-fA-F]{6}$`. */
  light_success?: string | undefined
  /** A string matching `^#[0-9a-fA-F]{6}$`. */
  light_negative?: string | undefined
}

/** Body of `video.rooms.update`. */
export interface VideoUpdateRoomRequest {
  /** The name that participants see; the value of `name` if absent. At most 200 characters. */
  display_name?: string | undefined
  /** A text about the room. At most 3000 characters. */
  description?: string | undefined
  /** How many members can be in the room at the same time. An integer. 1 to 300. Default: `20`. */
  max_members?: number | undefined
  /** The resolution of the video. Default: `"720p"`. */
  quality?: VideoVideoQuality | undefined
  /**
   * Before this time the room accepts no participants. A date without a time means midnight UTC. A
   * date and time in RFC 3339 format.
   */
  join_from?: string | undefined
  /**
   * After this time the room accepts no new participants; it continues until the last one leaves. A
   * date and time in RFC 3339 format.
   */
  join_until?: string | undefined
  /** At this time all participants are removed. A date and time in RFC 3339 format. */
  remove_at?: string | undefined
  /** Seconds after joining, at which a participant is removed. An integer. 1 to 200000. */
  remove_after_seconds_elapsed?: number | undefined
  /** The initial arrangement of the videos. Default: `"grid-responsive"`. */
  layout?: VideoRoomLayout | undefined
  /** Whether each session of the room is recorded from its start. Default: `false`. */
  record_on_start?: boolean | undefined
  /** Whether a video with a preview of the room is produced. Default: `false`. */
  enable_room_previews?: boolean | undefined
  /** Data of your program, at most 2000 characters as JSON. */
  meta?: Record<string, unknown> | undefined
  /** Whether the jitter buffer synchronizes audio and video. */
  sync_audio_video?: boolean | undefined
}

/** Body of `video.streams.update`. */
export interface VideoUpdateStreamRequest {
  url: string
}

/** `Video.VideoFps` of the API. */
export type VideoVideoFps = OpenNumber<20 | 30>

/** `Video.VideoLayout` of the API. */
export type VideoVideoLayout = OpenString<
  | 'grid-responsive'
  | 'grid-responsive-mobile'
  | 'highlight-1-responsive'
  | '1x1'
  | '2x1'
  | '2x2'
  | '5up'
  | '3x3'
  | '4x4'
  | '5x5'
  | '6x6'
  | '8x8'
  | '10x10'
>

/** `Video.VideoQuality` of the API. */
export type VideoVideoQuality = OpenString<'720p' | '1080p'>
