// Generated from api/ by codegen/src/print/ts_classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { RequestOptions } from '../options.mjs'
import type { PagePromise, ResultPromise } from '../promise.mjs'
import type { Resource } from '../resource.mjs'
import type { OpenString } from '../types.mjs'
import type { VideoPaginationLinks } from './common.mjs'

/** Methods of `client.logs.video`. */
export declare class LogsVideo extends Resource {
  /**
   * Gets the log entry of one video session; a deleted one has only its id and dates.
   *
   * `GET /api/video/logs/{id}`. Needs the scope `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument does not fit.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {PermissionError} on 403,
   * {NotFoundError} on 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without an answer, {AbortError} after `signal`.
   */
  get(id: string, options?: RequestOptions): ResultPromise<VideoVideoLog>

  /**
   * Lists the log of video sessions with their charges; with `include_deleted` also deleted entries, which
   * have only an id and dates.
   *
   * `GET /api/video/logs`. Needs the scope `video`.
   * @throws {ValidationError} before anything is sent, if an argument does not fit.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {PermissionError} on 403,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without an answer, {AbortError} after `signal`.
   */
  list(
    query?: LogsVideoListQuery,
    options?: RequestOptions,
  ): PagePromise<VideoVideoLog, VideoListLogsResponse>
}

/** Methods of `client.logs`. */
export declare class Logs extends Resource {
  /** `client.logs.video` */
  readonly video: LogsVideo
}

/** Query of `logs.video.list`. */
export interface LogsVideoListQuery {
  /** Default: `false`. */
  include_deleted?: boolean
  created_before?: string
  created_on?: string
  created_after?: string
  /** A whole number. At least 0. Default: `0`. */
  page_number?: number
  /** A whole number. 1 to 1000. Default: `50`. */
  page_size?: number
  page_token?: string
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
  /** A date and time as in RFC 3339. */
  discarded_at: string
  /** A date and time as in RFC 3339. */
  created_at: string
}

/** Answer of `logs.video.list`. */
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
  /** A date and time as in RFC 3339. */
  started_at: string | null
  /** A date and time as in RFC 3339. */
  ended_at: string | null
  charge: number
  /** A date and time as in RFC 3339. */
  created_at: string
  charge_details: VideoChargeDetail[]
}

/** `Video.LogSource` of the API. */
export type VideoLogSource = OpenString<'realtime_api'>

/** `Video.LogStatus` of the API. */
export type VideoLogStatus = OpenString<'in-progress' | 'completed'>

/** `Video.LogType` of the API. */
export type VideoLogType = OpenString<'video_room_session' | 'video_conference_session'>

/** Answer of `logs.video.get`. Item of `logs.video.list`. */
export type VideoVideoLog = VideoLog | VideoDiscardedLog
