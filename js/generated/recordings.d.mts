// Generated from api/ by codegen/src/print/typescript/declarations.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { RequestOptions } from '../options.mjs'
import type { PagePromise, ResultPromise } from '../promise.mjs'
import type { Resource } from '../resource.mjs'
import type { PaginationLinks } from './common.mjs'

/** Methods of `client.recordings`. */
export declare class Recordings extends Resource {
  /**
   * Deletes a recording and its audio for good.
   *
   * `DELETE /api/relay/rest/recordings/{id}`. Needs the scope `voice`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument does not fit.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without an answer, {AbortError} after `signal`.
   */
  delete(id: string, options?: RequestOptions): ResultPromise<undefined>

  /**
   * Reads one recording of a call: its state, its length and where its audio is.
   *
   * `GET /api/relay/rest/recordings/{id}`. Needs the scope `voice`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument does not fit.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without an answer, {AbortError} after `signal`.
   */
  get(
    id: string,
    options?: RequestOptions,
  ): ResultPromise<PstnRecording | SipRecording | WebRtcRecording | ConferenceRecording>

  /**
   * Lists the recordings of calls, page by page.
   *
   * `GET /api/relay/rest/recordings`. Needs the scope `voice`.
   * @throws {ValidationError} before anything is sent, if an argument does not fit.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without an answer, {AbortError} after `signal`.
   */
  list(query?: RecordingsListQuery, options?: RequestOptions): PagePromise<Recording, RecordingListResponse>
}

/** Query of `recordings.list`. */
export interface RecordingsListQuery {
  /** A whole number. */
  page_number?: number | undefined
  /** A whole number. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Answer of `recordings.get`. */
export interface ConferenceRecording {
  /** A UUID. */
  id: string
  /** A UUID. */
  project_id: string
  /** A date and time as in RFC 3339. */
  created_at: string
  /** A date and time as in RFC 3339. */
  updated_at: string
  /** A whole number. */
  duration_in_seconds: number
  error_code?: string | undefined
  price: number
  price_unit: string
  status: string
  url: string
  stereo: boolean
  /** A whole number. */
  byte_size?: number | undefined
  track: string
  /** A UUID. */
  relay_conference_id: string
}

/** Answer of `recordings.get`. */
export interface PstnRecording {
  /** A UUID. */
  id: string
  /** A UUID. */
  project_id: string
  /** A date and time as in RFC 3339. */
  created_at: string
  /** A date and time as in RFC 3339. */
  updated_at: string
  /** A whole number. */
  duration_in_seconds: number
  error_code?: string | undefined
  price: number
  price_unit: string
  status: string
  url: string
  stereo: boolean
  /** A whole number. */
  byte_size?: number | undefined
  track: string
  /** A UUID. */
  relay_conference_id?: string | undefined
  /** A UUID. */
  relay_pstn_leg_id: string
}

/** Item of `recordings.list`. */
export type Recording = PstnRecording | SipRecording | WebRtcRecording | ConferenceRecording

/** Answer of `recordings.list`. */
export interface RecordingListResponse {
  links: PaginationLinks
  data: Recording[]
}

/** Answer of `recordings.get`. */
export interface SipRecording {
  /** A UUID. */
  id: string
  /** A UUID. */
  project_id: string
  /** A date and time as in RFC 3339. */
  created_at: string
  /** A date and time as in RFC 3339. */
  updated_at: string
  /** A whole number. */
  duration_in_seconds: number
  error_code?: string | undefined
  price: number
  price_unit: string
  status: string
  url: string
  stereo: boolean
  /** A whole number. */
  byte_size?: number | undefined
  track: string
  /** A UUID. */
  relay_conference_id?: string | undefined
  /** A UUID. */
  relay_sip_leg_id: string
}

/** Answer of `recordings.get`. */
export interface WebRtcRecording {
  /** A UUID. */
  id: string
  /** A UUID. */
  project_id: string
  /** A date and time as in RFC 3339. */
  created_at: string
  /** A date and time as in RFC 3339. */
  updated_at: string
  /** A whole number. */
  duration_in_seconds: number
  error_code?: string | undefined
  price: number
  price_unit: string
  status: string
  url: string
  stereo: boolean
  /** A whole number. */
  byte_size?: number | undefined
  track: string
  /** A UUID. */
  relay_conference_id?: string | undefined
  /** A UUID. */
  relay_webrtc_leg_id: string
}
