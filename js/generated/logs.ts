// Generated from api/ by codegen/src/print/typescript/build.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { RequestOptions } from '../core/options.ts'
import type { PagePromise } from '../core/page.ts'
import type { ResultPromise } from '../core/promise.ts'
import { call, child, misplaced, page, Resource, rest } from '../core/resource.ts'
import type { OpenString } from '../core/types.ts'
import type { VideoPaginationLinks } from './common.ts'

/** Methods of `client.logs.conferences`. */
export class LogsConferences extends Resource {
  /**
   * Lists the conferences that took place, page by page; they can be filtered by the time of
   * creation.
   *
   * `GET /api/logs/conferences`. Requires one of the scopes `voice`, `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {InvalidRequestError} on 422, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: LogsConferencesListQuery,
    options?: RequestOptions,
  ): PagePromise<LogsCxmlConference | LogsRelayConference | LogsVideoRoomSessionConference, LogsConferencesResponse> {
    return page(this, 251, 'data', [], query, options, rest(arguments, 2))
  }
}

/** Methods of `client.logs.fax`. */
export class LogsFax extends Resource {
  /**
   * Reads the log of one fax.
   *
   * `GET /api/fax/logs/{id}`. Requires the scope `fax`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, options?: RequestOptions): ResultPromise<FaxLogResponse> {
    return call(this, 252, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Lists the faxes that were sent and received, page by page; they can be filtered by the time of
   * creation.
   *
   * `GET /api/fax/logs`. Requires the scope `fax`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(query?: LogsFaxListQuery, options?: RequestOptions): PagePromise<FaxFaxLog, FaxLogListResponse> {
    return page(this, 253, 'data', [], query, options, rest(arguments, 2))
  }
}

/** Methods of `client.logs.messages`. */
export class LogsMessages extends Resource {
  /**
   * Reads the log of one message.
   *
   * `GET /api/messaging/logs/{id}`. Requires the scope `messaging`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, options?: RequestOptions): ResultPromise<MessageLogRetrieveResponse> {
    return call(this, 254, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Lists the messages that were sent and received, page by page; they can be filtered by the time
   * of creation.
   *
   * `GET /api/messaging/logs`. Requires the scope `messaging`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: LogsMessagesListQuery,
    options?: RequestOptions,
  ): PagePromise<MessageMessageLog, MessageLogListResponse> {
    return page(this, 255, 'data', [], query, options, rest(arguments, 2))
  }
}

/** Methods of `client.logs.video`. */
export class LogsVideo extends Resource {
  /**
   * Reads the log entry of one video session; a deleted one has only its id and dates.
   *
   * `GET /api/video/logs/{id}`. Requires the scope `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {PermissionError}
   * on 403, {NotFoundError} on 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, options?: RequestOptions): ResultPromise<VideoVideoLog> {
    return call(this, 256, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Lists the log of video sessions with their charges; with `include_deleted` also deleted
   * entries, which have only an id and dates.
   *
   * `GET /api/video/logs`. Requires the scope `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {PermissionError}
   * on 403, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: LogsVideoListQuery,
    options?: RequestOptions,
  ): PagePromise<VideoVideoLog, VideoListLogsResponse> {
    return page(this, 257, 'data', [], query, options, rest(arguments, 2))
  }
}

/** Methods of `client.logs.voice`. */
export class LogsVoice extends Resource {
  /**
   * Reads the log of one call.
   *
   * `GET /api/voice/logs/{id}`. Requires the scope `voice`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, options?: RequestOptions): ResultPromise<VoiceVoiceLog> {
    return call(this, 258, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Lists the calls that were made and received, page by page; they can be filtered by the time of
   * creation.
   *
   * `GET /api/voice/logs`. Requires the scope `voice`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: LogsVoiceListQuery,
    options?: RequestOptions,
  ): PagePromise<VoiceVoiceLog, VoiceLogListResponse> {
    return page(this, 259, 'data', [], query, options, rest(arguments, 2))
  }

  /**
   * Lists the events of one call.
   *
   * `GET /api/voice/logs/{id}/events`. Requires the scope `voice`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  listEvents(id: string, options?: RequestOptions): PagePromise<VoiceLogEvent, VoiceLogEventsListResponse> {
    return page(this, 260, 'data', [id], undefined, options, rest(arguments, 2))
  }
}

/** Methods of `client.logs`. */
export class Logs extends Resource {
  /** `client.logs.conferences` */
  get conferences(): LogsConferences {
    return child(this, LogsConferences)
  }

  /** `client.logs.fax` */
  get fax(): LogsFax {
    return child(this, LogsFax)
  }

  /** `client.logs.messages` */
  get messages(): LogsMessages {
    return child(this, LogsMessages)
  }

  /** `client.logs.video` */
  get video(): LogsVideo {
    return child(this, LogsVideo)
  }

  /** `client.logs.voice` */
  get voice(): LogsVoice {
    return child(this, LogsVoice)
  }

  /** @internal Throws an error with the correct path. */
  get conference(): never {
    return misplaced(this, 'logs.conference', 'logs.conferences')
  }

  /** @internal Throws an error with the correct path. */
  get message(): never {
    return misplaced(this, 'logs.message', 'logs.messages')
  }
}

/** Query of `logs.conferences.list`. */
export interface LogsConferencesListQuery {
  include_deleted?: boolean | undefined
  created_on?: string | undefined
  created_before?: string | undefined
  created_after?: string | undefined
  /** An integer. At least 0. Default: `0`. */
  page_number?: number | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `logs.fax.list`. */
export interface LogsFaxListQuery {
  /** Default: `false`. */
  include_deleted?: boolean | undefined
  created_before?: string | undefined
  created_on?: string | undefined
  created_after?: string | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  page_size?: number | undefined
  /** An integer. At least 0. Default: `0`. */
  page_number?: number | undefined
  page_token?: string | undefined
}

/** Query of `logs.messages.list`. */
export interface LogsMessagesListQuery {
  /** Default: `false`. */
  include_deleted?: boolean | undefined
  created_before?: string | undefined
  created_on?: string | undefined
  created_after?: string | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  page_size?: number | undefined
  /** An integer. At least 0. Default: `0`. */
  page_number?: number | undefined
  page_token?: string | undefined
}

/** Query of `logs.video.list`. */
export interface LogsVideoListQuery {
  /** Default: `false`. */
  include_deleted?: boolean | undefined
  created_before?: string | undefined
  created_on?: string | undefined
  created_after?: string | undefined
  /** An integer. At least 0. Default: `0`. */
  page_number?: number | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `logs.voice.list`. */
export interface LogsVoiceListQuery {
  /** Default: `false`. */
  include_deleted?: boolean | undefined
  created_before?: string | undefined
  created_on?: string | undefined
  created_after?: string | undefined
  /** An integer. At least 0. Default: `0`. */
  page_number?: number | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** `Fax.ChargeDetail` of the API. */
export interface FaxChargeDetail {
  description: string
  charge: number
}

/** Item of `logs.fax.list`. */
export interface FaxFaxLog {
  /** A UUID. */
  id: string
  from: string | null
  to: string | null
  status: OpenString<
    | 'queued'
    | 'initiated'
    | 'ringing'
    | 'in-progress'
    | 'busy'
    | 'failed'
    | 'no-answer'
    | 'canceled'
    | 'completed'
  >
  direction: OpenString<'inbound' | 'outbound-api' | 'outbound-dial'> | null
  source: 'laml'
  type: 'laml_call'
  /** A URL. */
  url: string
  remote_station: string | null
  charge: number
  /** An integer. */
  number_of_pages: number | null
  quality: OpenString<'fine' | 'standard' | 'superfine'> | null
  charge_details: FaxChargeDetail[]
  /** A date and time in RFC 3339 format. */
  created_at: string
  error_code: string | null
  error_message: string | null
}

/** Response of `logs.fax.list`. */
export interface FaxLogListResponse {
  links: FaxLogPaginationResponse
  data: FaxFaxLog[]
}

/** `Fax.LogPaginationResponse` of the API. */
export interface FaxLogPaginationResponse {
  self: string
  first: string
  next?: string | undefined
  prev?: string | undefined
}

/** Response of `logs.fax.get`. */
export interface FaxLogResponse {
  /** A UUID. */
  id: string
  from: string | null
  to: string | null
  status: OpenString<
    | 'queued'
    | 'initiated'
    | 'ringing'
    | 'in-progress'
    | 'busy'
    | 'failed'
    | 'no-answer'
    | 'canceled'
    | 'completed'
  >
  direction: OpenString<'inbound' | 'outbound-api' | 'outbound-dial'> | null
  source: 'laml'
  type: 'laml_call'
  /** A URL. */
  url: string
  remote_station: string | null
  charge: number
  /** An integer. */
  number_of_pages: number | null
  quality: OpenString<'fine' | 'standard' | 'superfine'> | null
  charge_details: FaxChargeDetail[]
  /** A date and time in RFC 3339 format. */
  created_at: string
  error_code: string | null
  error_message: string | null
}

/** `Logs.ChargeDetails` of the API. */
export interface LogsChargeDetails {
  description: string
  charge: string
}

/** `Logs.ConferenceLogPaginationLinks` of the API. */
export interface LogsConferenceLogPaginationLinks {
  self: string
  first: string
  next?: string | undefined
  prev?: string | undefined
}

/** Response of `logs.conferences.list`. */
export interface LogsConferencesResponse {
  links: LogsConferenceLogPaginationLinks
  data: Array<LogsCxmlConference | LogsRelayConference | LogsVideoRoomSessionConference>
}

/** Item of `logs.conferences.list`. */
export interface LogsCxmlConference {
  /** A UUID. */
  id: string
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A UUID. */
  project_id: string
  region: string
  name: string | null
  status: string | null
  /** An integer. */
  max_size: number | null
  /** An integer. */
  current_participants: number
  /** A date and time in RFC 3339 format. */
  updated_at: string
  type: 'cxml_conference'
}

/** Item of `logs.conferences.list`. */
export interface LogsRelayConference {
  /** A UUID. */
  id: string
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A UUID. */
  project_id: string
  region: string
  name: string | null
  status: string | null
  /** An integer. */
  max_size: number | null
  /** An integer. */
  current_participants: number
  /** A date and time in RFC 3339 format. */
  updated_at: string
  type: 'relay_conference'
  recording_url: string | null
  /** An integer. */
  recording_duration: number | null
  /** An integer. */
  recording_file_size: number | null
}

/** Item of `logs.conferences.list`. */
export interface LogsVideoRoomSessionConference {
  /** A UUID. */
  id: string
  /** A date and time in RFC 3339 format. */
  created_at: string
  source: string
  type: 'video_conference_session' | 'video_room_session'
  url: string
  room_name: string | null
  status: string | null
  locked: boolean
  /** A date and time in RFC 3339 format. */
  started_at: string | null
  /** A date and time in RFC 3339 format. */
  ended_at: string | null
  charge: string
  charge_details: LogsChargeDetails[]
}

/** `Message.ChargeDetail` of the API. */
export interface MessageChargeDetail {
  description: string
  charge: number
}

/** Response of `logs.messages.list`. */
export interface MessageLogListResponse {
  links: MessageLogPaginationResponse
  data: MessageMessageLog[]
}

/** `Message.LogPaginationResponse` of the API. */
export interface MessageLogPaginationResponse {
  self: string
  first: string
  next?: string | undefined
  prev?: string | undefined
}

/** Response of `logs.messages.get`. */
export interface MessageLogRetrieveResponse {
  /** A UUID. */
  id: string
  from: string
  to: string
  status: OpenString<
    | 'queued'
    | 'initiated'
    | 'delivered'
    | 'sent'
    | 'received'
    | 'undelivered'
    | 'failed'
  >
  direction: OpenString<'inbound' | 'outbound' | 'outbound-api' | 'outbound-call' | 'outbound-reply'>
  kind: OpenString<'sms' | 'mms'>
  source: OpenString<'realtime_api' | 'laml'>
  type: OpenString<'relay_message' | 'laml_message'>
  /** A URL. */
  url: string | null
  /** An integer. */
  number_of_segments: number
  charge: number
  charge_details: MessageChargeDetail[]
  /** A date and time in RFC 3339 format. */
  created_at: string
  error_message: string | null
  error_code: string | null
}

/** Item of `logs.messages.list`. */
export interface MessageMessageLog {
  /** A UUID. */
  id: string
  from: string
  to: string
  status: OpenString<
    | 'queued'
    | 'initiated'
    | 'delivered'
    | 'sent'
    | 'received'
    | 'undelivered'
    | 'failed'
  >
  direction: OpenString<'inbound' | 'outbound' | 'outbound-api' | 'outbound-call' | 'outbound-reply'>
  kind: OpenString<'sms' | 'mms'>
  source: OpenString<'realtime_api' | 'laml'>
  type: OpenString<'relay_message' | 'laml_message'>
  /** A URL. */
  url: string | null
  /** An integer. */
  number_of_segments: number
  charge: number
  charge_details: MessageChargeDetail[]
  /** A date and time in RFC 3339 format. */
  created_at: string
  error_message: string | null
  error_code: string | null
}

/** `Video.ChargeDetail` of the API. */
export interface VideoChargeDetail {
  description: string
  charge: number
}

/** `Video.DiscardedLog` of the API. */
export interface VideoDiscardedLog {
  /** A UUID. */
  id: string
  /** A date and time in RFC 3339 format. */
  discarded_at: string
  /** A date and time in RFC 3339 format. */
  created_at: string
}

/** Response of `logs.video.list`. */
export interface VideoListLogsResponse {
  links: VideoPaginationLinks
  data: VideoVideoLog[]
}

/** `Video.Log` of the API. */
export interface VideoLog {
  /** A UUID. */
  id: string
  source: VideoLogSource
  type: VideoLogType
  url: string
  room_name: string | null
  status: VideoLogStatus | null
  locked: boolean
  /** A date and time in RFC 3339 format. */
  started_at: string | null
  /** A date and time in RFC 3339 format. */
  ended_at: string | null
  charge: number
  /** A date and time in RFC 3339 format. */
  created_at: string
  charge_details: VideoChargeDetail[]
}

/** `Video.LogSource` of the API. */
export type VideoLogSource = OpenString<'realtime_api'>

/** `Video.LogStatus` of the API. */
export type VideoLogStatus = OpenString<'in-progress' | 'completed'>

/** `Video.LogType` of the API. */
export type VideoLogType = OpenString<'video_room_session' | 'video_conference_session'>

/** Item of `logs.video.list`. Response of `logs.video.get`. */
export type VideoVideoLog = VideoLog | VideoDiscardedLog

/** `Voice.ChargeDetail` of the API. */
export interface VoiceChargeDetail {
  description: string
  charge: number
}

/** `Voice.DialogflowVoiceLog` of the API. */
export interface VoiceDialogflowVoiceLog {
  /** A UUID. */
  id: string
  from: string
  to: string
  source: VoiceVoiceSources
  charge: number
  charge_details: VoiceChargeDetail[]
  /** A date and time in RFC 3339 format. */
  created_at: string
  type: 'dialogflow_call'
  url: null
  status: VoiceVoiceLogStatus
  /** An integer. */
  duration: number | null
}

/** `Voice.DiscardedVoiceLog` of the API. */
export interface VoiceDiscardedVoiceLog {
  /** A UUID. */
  id: string
  /** A date and time in RFC 3339 format. */
  discarded_at: string
  /** A date and time in RFC 3339 format. */
  created_at: string
}

/** `Voice.FabricVoiceLog` of the API. */
export interface VoiceFabricVoiceLog {
  /** A UUID. */
  id: string
  from: string
  to: string
  source: VoiceVoiceSources
  charge: number
  charge_details: VoiceChargeDetail[]
  /** A date and time in RFC 3339 format. */
  created_at: string
  type: 'fabric_subscriber_device_leg'
  url: null
  direction: VoiceVoiceDirection
  status: VoiceVoiceLogStatus | null
}

/** Item of `logs.voice.listEvents`. */
export interface VoiceLogEvent {
  /** A date and time in RFC 3339 format. */
  event_at: string
  level: OpenString<'info' | 'warn' | 'error' | 'debug'>
  name: string
  details: Record<string, unknown>
  /** A UUID. */
  project_id: string
  /** A UUID. */
  log_id: string
}

/** Response of `logs.voice.listEvents`. */
export interface VoiceLogEventsListResponse {
  data: VoiceLogEvent[]
}

/** Response of `logs.voice.list`. */
export interface VoiceLogListResponse {
  links: VoiceLogPaginationResponse
  data: VoiceVoiceLog[]
}

/** `Voice.LogPaginationResponse` of the API. */
export interface VoiceLogPaginationResponse {
  self: string
  first: string
  next?: string | undefined
  prev?: string | undefined
}

/** `Voice.RelayVoiceLog` of the API. */
export interface VoiceRelayVoiceLog {
  /** A UUID. */
  id: string
  from: string
  to: string
  source: VoiceVoiceSources
  charge: number
  charge_details: VoiceChargeDetail[]
  /** A date and time in RFC 3339 format. */
  created_at: string
  type: 'laml_call' | 'relay_pstn_call' | 'relay_sip_call' | 'relay_webrtc_call'
  /** A URL. */
  url: string | null
  direction: VoiceVoiceDirection
  status: VoiceVoiceLogStatus
  /** An integer. */
  duration: number | null
  /** An integer. */
  duration_ms: number | null
  /** An integer. */
  billing_ms: number | null
  parent_id: string | null
}

/** `Voice.RelayVoiceType` of the API. */
export type VoiceRelayVoiceType = OpenString<'laml_call' | 'relay_pstn_call' | 'relay_sip_call' | 'relay_webrtc_call'>

/** `Voice.VideoRoomVoiceLog` of the API. */
export interface VoiceVideoRoomVoiceLog {
  /** A UUID. */
  id: string
  from: string
  to: string
  source: VoiceVoiceSources
  charge: number
  charge_details: VoiceChargeDetail[]
  /** A date and time in RFC 3339 format. */
  created_at: string
  type: 'video_room_pstn_leg' | 'video_room_sip_leg'
  url: null
  direction: VoiceVoiceDirection
  status: VoiceVoiceLogStatus
  /** An integer. */
  duration: number | null
  /** An integer. */
  duration_ms: number | null
}

/** `Voice.VideoRoomVoiceType` of the API. */
export type VoiceVideoRoomVoiceType = OpenString<'video_room_pstn_leg' | 'video_room_sip_leg'>

/** `Voice.VoiceDirection` of the API. */
export type VoiceVoiceDirection = OpenString<'inbound' | 'outbound' | 'outbound-api' | 'outbound-dial'>

/** Item of `logs.voice.list`. Response of `logs.voice.get`. */
export type VoiceVoiceLog = VoiceRelayVoiceLog | VoiceVideoRoomVoiceLog | VoiceDialogflowVoiceLog | VoiceFabricVoiceLog | VoiceDiscardedVoiceLog

/** `Voice.VoiceLogStatus` of the API. */
export type VoiceVoiceLogStatus = OpenString<
  | 'queued'
  | 'initiated'
  | 'ringing'
  | 'in-progress'
  | 'busy'
  | 'failed'
  | 'no-answer'
  | 'canceled'
  | 'completed'
  | 'ended'
  | 'answered'
  | 'created'
  | 'ending'
  | 'joined'
>

/** `Voice.VoiceSources` of the API. */
export type VoiceVoiceSources = OpenString<'dialogflow' | 'laml' | 'realtime_api'>
