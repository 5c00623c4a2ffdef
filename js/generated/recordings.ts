// Generated from api/ by codegen/src/print/typescript/build.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { RequestOptions } from '../core/options.ts'
import type { PagePromise } from '../core/page.ts'
import type { ResultPromise } from '../core/promise.ts'
import { call, page, Resource, rest } from '../core/resource.ts'
import type { PaginationLinks } from './common.ts'

/** Methods of `client.recordings`. */
export class Recordings extends Resource {
  /**
   * Permanently deletes a recording and its audio.
   *
   * `DELETE /api/relay/rest/recordings/{id}`. Requires the scope `voice`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(id: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 310, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Reads one recording of a call: its state, its length and where its audio is.
   *
   * `GET /api/relay/rest/recordings/{id}`. Requires the scope `voice`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(
    id: string,
    options?: RequestOptions,
  ): ResultPromise<PstnRecording | SipRecording | WebRtcRecording | ConferenceRecording> {
    return call(this, 311, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Lists the recordings of calls, page by page.
   *
   * `GET /api/relay/rest/recordings`. Requires the scope `voice`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(query?: RecordingsListQuery, options?: RequestOptions): PagePromise<Recording, RecordingListResponse> {
    return page(this, 312, 'data', [], query, options, rest(arguments, 2))
  }
}

/** Query of `recordings.list`. */
export interface RecordingsListQuery {
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Response of `recordings.get`. */
export interface ConferenceRecording {
  /** A UUID. */
  id: string
  /** A UUID. */
  project_id: string
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
  /** An integer. */
  duration_in_seconds: number
  error_code?: string | undefined
  price: number
  price_unit: string
  status: string
  url: string
  stereo: boolean
  /** An integer. */
  byte_size?: number | undefined
  track: string
  /** A UUID. */
  relay_conference_id: string
}

/** Response of `recordings.get`. */
export interface PstnRecording {
  /** A UUID. */
  id: string
  /** A UUID. */
  project_id: string
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
  /** An integer. */
  duration_in_seconds: number
  error_code?: string | undefined
  price: number
  price_unit: string
  status: string
  url: string
  stereo: boolean
  /** An integer. */
  byte_size?: number | undefined
  track: string
  /** A UUID. */
  relay_conference_id?: string | undefined
  /** A UUID. */
  relay_pstn_leg_id: string
}

/** Item of `recordings.list`. */
export type Recording = PstnRecording | SipRecording | WebRtcRecording | ConferenceRecording

/** Response of `recordings.list`. */
export interface RecordingListResponse {
  links: PaginationLinks
  data: Recording[]
}

/** Response of `recordings.get`. */
export interface SipRecording {
  /** A UUID. */
  id: string
  /** A UUID. */
  project_id: string
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
  /** An integer. */
  duration_in_seconds: number
  error_code?: string | undefined
  price: number
  price_unit: string
  status: string
  url: string
  stereo: boolean
  /** An integer. */
  byte_size?: number | undefined
  track: string
  /** A UUID. */
  relay_conference_id?: string | undefined
  /** A UUID. */
  relay_sip_leg_id: string
}

/** Response of `recordings.get`. */
export interface WebRtcRecording {
  /** A UUID. */
  id: string
  /** A UUID. */
  project_id: string
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
  /** An integer. */
  duration_in_seconds: number
  error_code?: string | undefined
  price: number
  price_unit: string
  status: string
  url: string
  stereo: boolean
  /** An integer. */
  byte_size?: number | undefined
  track: string
  /** A UUID. */
  relay_conference_id?: string | undefined
  /** A UUID. */
  relay_webrtc_leg_id: string
}
