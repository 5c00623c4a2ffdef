// Generated from api/ by codegen/src/print/typescript/build.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { RequestOptions } from '../core/options.ts'
import type { PagePromise } from '../core/page.ts'
import type { ResultPromise } from '../core/promise.ts'
import { call, child, misplaced, page, Resource, rest } from '../core/resource.ts'
import type { OpenString } from '../core/types.ts'
import type { PhoneNumberCapability } from './common.ts'

/** Methods of `client.compat.accounts`. */
export class CompatAccounts extends Resource {
  /**
   * Creates a subproject; the response contains its API token and signing key.
   *
   * `POST /api/laml/2010-04-01/Accounts`. Requires the scope `management`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(body: CompatCreateSubprojectRequest, options?: RequestOptions): ResultPromise<CompatAccount> {
    return call(this, 53, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Reads one account, a project or a subproject; the response contains its API token and signing
   * key.
   *
   * `GET /api/laml/2010-04-01/Accounts/{Sid}`. Requires the scope `management`.
   * @param sid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {NotFoundError} on 404,
   * {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(sid: string, options?: RequestOptions): ResultPromise<CompatAccountResponse> {
    return call(this, 54, [sid], {}, options, rest(arguments, 2))
  }

  /**
   * Lists the project and its subprojects as accounts; the response contains their API tokens and
   * signing keys.
   *
   * `GET /api/laml/2010-04-01/Accounts`. Requires the scope `management`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: CompatAccountsListQuery,
    options?: RequestOptions,
  ): PagePromise<CompatAccount, CompatAccountListResponse> {
    return page(this, 55, 'accounts', [], query, options, rest(arguments, 2))
  }

  /**
   * Renames an account.
   *
   * `POST /api/laml/2010-04-01/Accounts/{Sid}`. Requires the scope `management`.
   * @param sid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(
    sid: string,
    body: CompatUpdateAccountRequest,
    options?: RequestOptions,
  ): ResultPromise<CompatAccountResponse> {
    return call(this, 56, [sid], { body }, options, rest(arguments, 3))
  }
}

/** Methods of `client.compat.applications`. */
export class CompatApplications extends Resource {
  /**
   * Creates an application: URLs for calls and messages that phone numbers share.
   *
   * `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Applications`. Requires one of the scopes
   * `voice`, `messaging`, `fax`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(body: CompatCreateApplicationRequest, options?: RequestOptions): ResultPromise<CompatApplication> {
    return call(this, 57, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Permanently deletes an application.
   *
   * `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/Applications/{Sid}`. Requires one of the
   * scopes `voice`, `messaging`, `fax`.
   * @param sid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {NotFoundError} on 404,
   * {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(sid: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 58, [sid], {}, options, rest(arguments, 2))
  }

  /**
   * Reads one application.
   *
   * `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Applications/{Sid}`. Requires one of the scopes
   * `voice`, `messaging`, `fax`.
   * @param sid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {NotFoundError} on 404,
   * {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(sid: string, options?: RequestOptions): ResultPromise<CompatApplicationResponse> {
    return call(this, 59, [sid], {}, options, rest(arguments, 2))
  }

  /**
   * Lists the applications of the project, page by page; they can be filtered by name.
   *
   * `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Applications`. Requires one of the scopes
   * `voice`, `messaging`, `fax`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: CompatApplicationsListQuery,
    options?: RequestOptions,
  ): PagePromise<CompatApplication, CompatApplicationListResponse> {
    return page(this, 60, 'applications', [], query, options, rest(arguments, 2))
  }

  /**
   * Changes the name or URLs of an application; `FriendlyName` is required even if it does not
   * change.
   *
   * `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Applications/{Sid}`. Requires one of the
   * scopes `voice`, `messaging`, `fax`.
   * @param sid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(
    sid: string,
    body: CompatUpdateApplicationRequest,
    options?: RequestOptions,
  ): ResultPromise<CompatApplicationResponse> {
    return call(this, 61, [sid], { body }, options, rest(arguments, 3))
  }
}

/** Methods of `client.compat.calls`. */
export class CompatCalls extends Resource {
  /**
   * Places a call and runs cXML when it is answered; it costs money and is never placed twice by a
   * retry.
   *
   * `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Calls`. Requires the scope `voice`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(body: CompatCreateCallRequest, options?: RequestOptions): ResultPromise<CompatCallResponse> {
    return call(this, 62, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Deletes the record of a call that has ended.
   *
   * `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}`. Requires the scope `voice`.
   * @param sid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(sid: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 63, [sid], {}, options, rest(arguments, 2))
  }

  /**
   * Reads one call.
   *
   * `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}`. Requires the scope `voice`.
   * @param sid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {NotFoundError} on 404,
   * {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(sid: string, options?: RequestOptions): ResultPromise<CompatCallResponse> {
    return call(this, 64, [sid], {}, options, rest(arguments, 2))
  }

  /**
   * Lists calls, page by page; they can be filtered by number, status and times.
   *
   * `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Calls`. Requires the scope `voice`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: CompatCallsListQuery,
    options?: RequestOptions,
  ): PagePromise<CompatCall, CompatCallListResponse> {
    return page(this, 65, 'calls', [], query, options, rest(arguments, 2))
  }

  /**
   * Starts recording a call that is going on.
   *
   * `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings`. Requires the
   * scope `voice`.
   * @param callSid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 503.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  startRecording(
    callSid: string,
    body?: CompatCreateCallRecordingRequest,
    options?: RequestOptions,
  ): ResultPromise<CompatCallRecordingResponse> {
    return call(this, 66, [callSid], { body }, options, rest(arguments, 3))
  }

  /**
   * Starts streaming the audio of a call to your WebSocket server.
   *
   * `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Streams`. Requires the scope
   * `voice`.
   * @param callSid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 503.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  startStream(
    callSid: string,
    body: CompatCreateCallStreamRequest,
    options?: RequestOptions,
  ): ResultPromise<CompatCallStreamResponse> {
    return call(this, 67, [callSid], { body }, options, rest(arguments, 3))
  }

  /**
   * Stops streaming the audio of a call.
   *
   * `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Streams/{Sid}`. Requires the
   * scope `voice`.
   * @param callSid A UUID.
   * @param sid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 503.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  stopStream(
    callSid: string,
    sid: string,
    body: CompatUpdateCallStreamRequest,
    options?: RequestOptions,
  ): ResultPromise<CompatCallStreamResponse> {
    return call(this, 68, [callSid, sid], { body }, options, rest(arguments, 4))
  }

  /**
   * Changes a call that is going on: sends it to other cXML, or ends it.
   *
   * `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}`. Requires the scope `voice`.
   * @param sid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 503.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(
    sid: string,
    body?: CompatUpdateCallRequest,
    options?: RequestOptions,
  ): ResultPromise<CompatCallResponse> {
    return call(this, 69, [sid], { body }, options, rest(arguments, 3))
  }

  /**
   * Pauses, resumes or stops a recording of a call that is going on.
   *
   * `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}`. Requires
   * the scope `voice`.
   * @param callSid A UUID.
   * @param sid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 503.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  updateRecording(
    callSid: string,
    sid: string,
    body: CompatUpdateCallRecordingRequest,
    options?: RequestOptions,
  ): ResultPromise<CompatCallRecordingResponse> {
    return call(this, 70, [callSid, sid], { body }, options, rest(arguments, 4))
  }
}

/** Methods of `client.compat.conferences`. */
export class CompatConferences extends Resource {
  /**
   * Permanently deletes a recording of a conference.
   *
   * `DELETE
   * /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}`.
   * Requires the scope `voice`.
   * @param conferenceSid A UUID.
   * @param sid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {NotFoundError} on 404,
   * {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  deleteRecording(conferenceSid: string, sid: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 71, [conferenceSid, sid], {}, options, rest(arguments, 3))
  }

  /**
   * Reads one conference.
   *
   * `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{Sid}`. Requires the scope `voice`.
   * @param sid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {NotFoundError} on 404,
   * {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(sid: string, options?: RequestOptions): ResultPromise<CompatConferenceResponse> {
    return call(this, 72, [sid], {}, options, rest(arguments, 2))
  }

  /**
   * Reads one participant of a conference.
   *
   * `GET
   * /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}`.
   * Requires the scope `voice`.
   * @param conferenceSid A UUID.
   * @param callSid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {NotFoundError} on 404,
   * {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  getParticipant(
    conferenceSid: string,
    callSid: string,
    options?: RequestOptions,
  ): ResultPromise<CompatConferenceParticipantResponse> {
    return call(this, 73, [conferenceSid, callSid], {}, options, rest(arguments, 3))
  }

  /**
   * Reads one recording of a conference.
   *
   * `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}`.
   * Requires the scope `voice`.
   * @param conferenceSid A UUID.
   * @param sid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {NotFoundError} on 404,
   * {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  getRecording(
    conferenceSid: string,
    sid: string,
    options?: RequestOptions,
  ): ResultPromise<CompatConferenceRecordingResponse> {
    return call(this, 74, [conferenceSid, sid], {}, options, rest(arguments, 3))
  }

  /**
   * Lists conferences, page by page; they can be filtered by name, status and dates.
   *
   * `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences`. Requires the scope `voice`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: CompatConferencesListQuery,
    options?: RequestOptions,
  ): PagePromise<CompatConference, CompatConferenceListResponse> {
    return page(this, 75, 'conferences', [], query, options, rest(arguments, 2))
  }

  /**
   * Lists the participants of a conference, page by page; they can be filtered by `Muted` and
   * `Hold`.
   *
   * `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants`.
   * Requires the scope `voice`.
   * @param conferenceSid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  listParticipants(
    conferenceSid: string,
    query?: CompatConferencesListParticipantsQuery,
    options?: RequestOptions,
  ): PagePromise<CompatConferenceParticipant, CompatConferenceParticipantListResponse> {
    return page(this, 76, 'participants', [conferenceSid], query, options, rest(arguments, 3))
  }

  /**
   * Lists the recordings of a conference, page by page.
   *
   * `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings`.
   * Requires the scope `voice`.
   * @param conferenceSid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  listRecordings(
    conferenceSid: string,
    query?: CompatConferencesListRecordingsQuery,
    options?: RequestOptions,
  ): PagePromise<CompatConferenceRecording, CompatConferenceRecordingListResponse> {
    return page(this, 77, 'recordings', [conferenceSid], query, options, rest(arguments, 3))
  }

  /**
   * Takes a participant out of a conference.
   *
   * `DELETE
   * /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}`.
   * Requires the scope `voice`.
   * @param conferenceSid A UUID.
   * @param callSid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  removeParticipant(
    conferenceSid: string,
    callSid: string,
    options?: RequestOptions,
  ): ResultPromise<undefined> {
    return call(this, 78, [conferenceSid, callSid], {}, options, rest(arguments, 3))
  }

  /**
   * Starts streaming the audio of a conference to your WebSocket server.
   *
   * `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Streams`. Requires
   * the scope `voice`.
   * @param conferenceSid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  startStream(
    conferenceSid: string,
    body: CompatCreateConferenceStreamRequest,
    options?: RequestOptions,
  ): ResultPromise<CompatConferenceStreamResponse> {
    return call(this, 79, [conferenceSid], { body }, options, rest(arguments, 3))
  }

  /**
   * Stops streaming the audio of a conference.
   *
   * `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Streams/{Sid}`.
   * Requires the scope `voice`.
   * @param conferenceSid A UUID.
   * @param sid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  stopStream(
    conferenceSid: string,
    sid: string,
    body: CompatUpdateConferenceStreamRequest,
    options?: RequestOptions,
  ): ResultPromise<CompatConferenceStreamResponse> {
    return call(this, 80, [conferenceSid, sid], { body }, options, rest(arguments, 4))
  }

  /**
   * Ends a conference, or plays an announcement to everyone in it.
   *
   * `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{Sid}`. Requires the scope
   * `voice`.
   * @param sid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 503.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(
    sid: string,
    body?: CompatUpdateConferenceRequest,
    options?: RequestOptions,
  ): ResultPromise<CompatConferenceResponse> {
    return call(this, 81, [sid], { body }, options, rest(arguments, 3))
  }

  /**
   * Mutes, holds or coaches a participant of a conference, or plays an announcement to that
   * participant.
   *
   * `POST
   * /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}`.
   * Requires the scope `voice`.
   * @param conferenceSid A UUID.
   * @param callSid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  updateParticipant(
    conferenceSid: string,
    callSid: string,
    body?: CompatUpdateConferenceParticipantRequest,
    options?: RequestOptions,
  ): ResultPromise<CompatConferenceParticipantResponse> {
    return call(this, 82, [conferenceSid, callSid], { body }, options, rest(arguments, 4))
  }

  /**
   * Pauses, resumes or stops a recording of a conference that is going on.
   *
   * `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}`.
   * Requires the scope `voice`.
   * @param conferenceSid A UUID.
   * @param sid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 503.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  updateRecording(
    conferenceSid: string,
    sid: string,
    body: CompatUpdateConferenceRecordingRequest,
    options?: RequestOptions,
  ): ResultPromise<CompatConferenceRecordingResponse> {
    return call(this, 83, [conferenceSid, sid], { body }, options, rest(arguments, 4))
  }
}

/** Methods of `client.compat.faxes`. */
export class CompatFaxes extends Resource {
  /**
   * Sends a fax, such as a PDF at `MediaUrl`; it costs money and is never sent twice by a retry.
   *
   * `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Faxes`. Requires the scope `fax`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(body: CompatSendFaxRequest, options?: RequestOptions): ResultPromise<CompatFaxResponse> {
    return call(this, 84, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Permanently deletes the record of a fax and its pages.
   *
   * `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/Faxes/{Sid}`. Requires the scope `fax`.
   * @param sid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {NotFoundError} on 404,
   * {ApiError} on 409, {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(sid: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 85, [sid], {}, options, rest(arguments, 2))
  }

  /**
   * Permanently deletes one file of a fax.
   *
   * `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/Faxes/{FaxSid}/Media/{Sid}`. Requires the
   * scope `fax`.
   * @param faxSid A UUID.
   * @param sid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {NotFoundError} on 404,
   * {ApiError} on 409, {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  deleteMedia(faxSid: string, sid: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 86, [faxSid, sid], {}, options, rest(arguments, 3))
  }

  /**
   * Reads one fax.
   *
   * `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Faxes/{Sid}`. Requires the scope `fax`.
   * @param sid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {NotFoundError} on 404,
   * {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(sid: string, options?: RequestOptions): ResultPromise<CompatFaxResponse> {
    return call(this, 87, [sid], {}, options, rest(arguments, 2))
  }

  /**
   * Reads one file of a fax.
   *
   * `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Faxes/{FaxSid}/Media/{Sid}`. Requires the scope
   * `fax`.
   * @param faxSid A UUID.
   * @param sid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {NotFoundError} on 404,
   * {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  getMedia(faxSid: string, sid: string, options?: RequestOptions): ResultPromise<CompatFaxMediaResponse> {
    return call(this, 88, [faxSid, sid], {}, options, rest(arguments, 3))
  }

  /**
   * Lists faxes, page by page; they can be filtered by numbers and dates.
   *
   * `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Faxes`. Requires the scope `fax`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: CompatFaxesListQuery,
    options?: RequestOptions,
  ): PagePromise<CompatFax, CompatFaxListResponse> {
    return page(this, 89, 'faxes', [], query, options, rest(arguments, 2))
  }

  /**
   * Lists the files with the pages of a fax, page by page.
   *
   * `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Faxes/{FaxSid}/Media`. Requires the scope
   * `fax`.
   * @param faxSid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  listMedia(
    faxSid: string,
    query?: CompatFaxesListMediaQuery,
    options?: RequestOptions,
  ): PagePromise<CompatFaxMedia, CompatFaxMediaListResponse> {
    return page(this, 90, 'media', [faxSid], query, options, rest(arguments, 3))
  }

  /**
   * Cancels a fax that has not been sent.
   *
   * `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Faxes/{Sid}`. Requires the scope `fax`.
   * @param sid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(
    sid: string,
    body: CompatUpdateFaxRequest,
    options?: RequestOptions,
  ): ResultPromise<CompatFaxResponse> {
    return call(this, 91, [sid], { body }, options, rest(arguments, 3))
  }
}

/** Methods of `client.compat.lamlBins`. */
export class CompatLamlBins extends Resource {
  /**
   * Creates a cXML script: a cXML document that the platform keeps and serves.
   *
   * `POST /api/laml/2010-04-01/Accounts/{AccountSid}/LamlBins`. Requires one of the scopes `voice`,
   * `messaging`, `fax`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(body: CompatCreateCxmlScriptRequest, options?: RequestOptions): ResultPromise<CompatCxmlScript> {
    return call(this, 92, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Permanently deletes a cXML script.
   *
   * `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/LamlBins/{Sid}`. Requires one of the scopes
   * `voice`, `messaging`, `fax`.
   * @param sid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(sid: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 93, [sid], {}, options, rest(arguments, 2))
  }

  /**
   * Reads one cXML script.
   *
   * `GET /api/laml/2010-04-01/Accounts/{AccountSid}/LamlBins/{Sid}`. Requires one of the scopes
   * `voice`, `messaging`, `fax`.
   * @param sid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {NotFoundError} on 404,
   * {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(sid: string, options?: RequestOptions): ResultPromise<CompatCxmlScriptResponse> {
    return call(this, 94, [sid], {}, options, rest(arguments, 2))
  }

  /**
   * Lists the cXML scripts of the project, page by page; they can be filtered by name.
   *
   * `GET /api/laml/2010-04-01/Accounts/{AccountSid}/LamlBins`. Requires one of the scopes `voice`,
   * `messaging`, `fax`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: CompatLamlBinsListQuery,
    options?: RequestOptions,
  ): PagePromise<CompatCxmlScript, CompatCxmlScriptListResponse> {
    return page(this, 95, 'laml_bins', [], query, options, rest(arguments, 2))
  }

  /**
   * Changes the name or contents of a cXML script; `Name` is required even if it does not change.
   *
   * `POST /api/laml/2010-04-01/Accounts/{AccountSid}/LamlBins/{Sid}`. Requires one of the scopes
   * `voice`, `messaging`, `fax`.
   * @param sid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(
    sid: string,
    body: CompatUpdateCxmlScriptRequest,
    options?: RequestOptions,
  ): ResultPromise<CompatCxmlScriptResponse> {
    return call(this, 96, [sid], { body }, options, rest(arguments, 3))
  }
}

/** Methods of `client.compat.messages`. */
export class CompatMessages extends Resource {
  /**
   * Sends an SMS or MMS; it costs money and is never sent twice by a retry.
   *
   * `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Messages`. Requires the scope `messaging`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(body: CompatCreateMessageRequest, options?: RequestOptions): ResultPromise<CompatMessage> {
    return call(this, 97, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Permanently deletes the record of a message.
   *
   * `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}`. Requires the scope
   * `messaging`.
   * @param sid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(sid: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 98, [sid], {}, options, rest(arguments, 2))
  }

  /**
   * Permanently deletes one media file of a message.
   *
   * `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}`. Requires
   * the scope `messaging`.
   * @param messageSid A UUID.
   * @param sid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  deleteMedia(messageSid: string, sid: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 99, [messageSid, sid], {}, options, rest(arguments, 3))
  }

  /**
   * Reads one message.
   *
   * `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}`. Requires the scope
   * `messaging`.
   * @param sid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {NotFoundError} on 404,
   * {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(sid: string, options?: RequestOptions): ResultPromise<CompatMessageResponse> {
    return call(this, 100, [sid], {}, options, rest(arguments, 2))
  }

  /**
   * Reads one media file of a message.
   *
   * `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}`. Requires
   * the scope `messaging`.
   * @param messageSid A UUID.
   * @param sid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {NotFoundError} on 404,
   * {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  getMedia(
    messageSid: string,
    sid: string,
    options?: RequestOptions,
  ): ResultPromise<CompatMessageMediaResponse> {
    return call(this, 101, [messageSid, sid], {}, options, rest(arguments, 3))
  }

  /**
   * Lists messages, page by page; they can be filtered by numbers, status and the day of sending.
   *
   * `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Messages`. Requires the scope `messaging`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: CompatMessagesListQuery,
    options?: RequestOptions,
  ): PagePromise<CompatMessage, CompatMessageListResponse> {
    return page(this, 102, 'messages', [], query, options, rest(arguments, 2))
  }

  /**
   * Lists the media files of a message, page by page.
   *
   * `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media`. Requires the
   * scope `messaging`.
   * @param messageSid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  listMedia(
    messageSid: string,
    query?: CompatMessagesListMediaQuery,
    options?: RequestOptions,
  ): PagePromise<CompatMessageMedia, CompatMessageMediaListResponse> {
    return page(this, 103, 'media_list', [messageSid], query, options, rest(arguments, 3))
  }

  /**
   * Empties the text of a message in the records; `Body` can only be the empty text.
   *
   * `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}`. Requires the scope
   * `messaging`.
   * @param sid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(
    sid: string,
    body: CompatUpdateMessageRequest,
    options?: RequestOptions,
  ): ResultPromise<CompatMessageResponse> {
    return call(this, 104, [sid], { body }, options, rest(arguments, 3))
  }
}

/** Methods of `client.compat.phoneNumbers`. */
export class CompatPhoneNumbers extends Resource {
  /**
   * Releases a phone number; it may not be possible to get it back.
   *
   * `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}`. Requires the
   * scope `numbers`.
   * @param sid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {ApiError} on 409, {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(sid: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 105, [sid], {}, options, rest(arguments, 2))
  }

  /**
   * Reads one phone number and what handles its calls and messages.
   *
   * `GET /api/laml/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}`. Requires the scope
   * `numbers`.
   * @param sid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {NotFoundError} on 404,
   * {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(sid: string, options?: RequestOptions): ResultPromise<CompatIncomingPhoneNumberResponse> {
    return call(this, 106, [sid], {}, options, rest(arguments, 2))
  }

  /**
   * Reads what kinds of phone numbers a country offers.
   *
   * `GET /api/laml/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{IsoCountry}`. Requires
   * the scope `numbers`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  getAvailableCountry(
    isoCountry: string,
    options?: RequestOptions,
  ): ResultPromise<CompatAvailablePhoneNumberByCountryResponse> {
    return call(this, 107, [isoCountry], {}, options, rest(arguments, 2))
  }

  /**
   * Adds a phone number of another carrier to the project.
   *
   * `POST /api/laml/2010-04-01/Accounts/{AccountSid}/ImportedPhoneNumbers`. Requires the scope
   * `numbers`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  importNumber(
    body: CompatImportPhoneNumberRequest,
    options?: RequestOptions,
  ): ResultPromise<CompatIncomingPhoneNumber> {
    return call(this, 108, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Lists the phone numbers of the project, page by page; they can be filtered by number and name.
   *
   * `GET /api/laml/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers`. Requires the scope
   * `numbers`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: CompatPhoneNumbersListQuery,
    options?: RequestOptions,
  ): PagePromise<CompatIncomingPhoneNumber, CompatIncomingPhoneNumberListResponse> {
    return page(this, 109, 'incoming_phone_numbers', [], query, options, rest(arguments, 2))
  }

  /**
   * Lists the countries in which phone numbers can be bought.
   *
   * `GET /api/laml/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers`. Requires the scope
   * `numbers`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  listAvailableCountries(
    options?: RequestOptions,
  ): ResultPromise<CompatAvailablePhoneNumberResourcesResponse> {
    return call(this, 110, [], {}, options, rest(arguments, 1))
  }

  /**
   * Buys a phone number that a search found; it costs money from then on.
   *
   * `POST /api/laml/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers`. Requires the scope
   * `numbers`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  purchase(
    body: CompatCreateIncomingPhoneNumberRequest,
    options?: RequestOptions,
  ): ResultPromise<CompatIncomingPhoneNumber> {
    return call(this, 111, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Searches a country for local phone numbers to buy, by area code, digits, place or features.
   *
   * `GET /api/laml/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{IsoCountry}/Local`.
   * Requires the scope `numbers`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  searchLocal(
    isoCountry: string,
    query?: CompatPhoneNumbersSearchLocalQuery,
    options?: RequestOptions,
  ): ResultPromise<CompatAvailablePhoneNumberListResponse> {
    return call(this, 112, [isoCountry], { query }, options, rest(arguments, 3))
  }

  /**
   * Searches a country for toll-free phone numbers to buy, by digits or features.
   *
   * `GET /api/laml/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{IsoCountry}/TollFree`.
   * Requires the scope `numbers`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  searchTollFree(
    isoCountry: string,
    query?: CompatPhoneNumbersSearchTollFreeQuery,
    options?: RequestOptions,
  ): ResultPromise<CompatAvailablePhoneNumberListResponse> {
    return call(this, 113, [isoCountry], { query }, options, rest(arguments, 3))
  }

  /**
   * Changes a phone number: its name and what handles its calls and messages, or the account that
   * owns it.
   *
   * `POST /api/laml/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}`. Requires the
   * scope `numbers`.
   * @param sid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(
    sid: string,
    body?: CompatUpdateIncomingPhoneNumberRequest,
    options?: RequestOptions,
  ): ResultPromise<CompatIncomingPhoneNumberResponse> {
    return call(this, 114, [sid], { body }, options, rest(arguments, 3))
  }
}

/** Methods of `client.compat.queues`. */
export class CompatQueues extends Resource {
  /**
   * Creates a queue in which calls wait to be answered.
   *
   * `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Queues`. Requires the scope `voice`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(body: CompatCreateQueueRequest, options?: RequestOptions): ResultPromise<CompatQueue> {
    return call(this, 115, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Permanently deletes a queue.
   *
   * `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/Queues/{Sid}`. Requires the scope `voice`.
   * @param sid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(sid: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 116, [sid], {}, options, rest(arguments, 2))
  }

  /**
   * Takes a call out of a queue and runs the cXML at `Url` for it.
   *
   * `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}`. Requires
   * the scope `voice`.
   * @param queueSid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 503.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  dequeueMember(
    queueSid: string,
    callSid: string,
    body: CompatUpdateQueueMemberRequest,
    options?: RequestOptions,
  ): ResultPromise<CompatQueueMemberResponse> {
    return call(this, 117, [queueSid, callSid], { body }, options, rest(arguments, 4))
  }

  /**
   * Reads one queue.
   *
   * `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Queues/{Sid}`. Requires the scope `voice`.
   * @param sid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {NotFoundError} on 404,
   * {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(sid: string, options?: RequestOptions): ResultPromise<CompatQueueResponse> {
    return call(this, 118, [sid], {}, options, rest(arguments, 2))
  }

  /**
   * Reads one call that waits in a queue.
   *
   * `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}`. Requires
   * the scope `voice`.
   * @param queueSid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {NotFoundError} on 404,
   * {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  getMember(
    queueSid: string,
    callSid: string,
    options?: RequestOptions,
  ): ResultPromise<CompatQueueMemberResponse> {
    return call(this, 119, [queueSid, callSid], {}, options, rest(arguments, 3))
  }

  /**
   * Lists the queues of the project, page by page.
   *
   * `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Queues`. Requires the scope `voice`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: CompatQueuesListQuery,
    options?: RequestOptions,
  ): PagePromise<CompatQueue, CompatQueueListResponse> {
    return page(this, 120, 'queues', [], query, options, rest(arguments, 2))
  }

  /**
   * Lists the calls that wait in a queue, page by page.
   *
   * `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members`. Requires the scope
   * `voice`.
   * @param queueSid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  listMembers(
    queueSid: string,
    query?: CompatQueuesListMembersQuery,
    options?: RequestOptions,
  ): PagePromise<CompatQueueMember, CompatQueueMemberListResponse> {
    return page(this, 121, 'queue_members', [queueSid], query, options, rest(arguments, 3))
  }

  /**
   * Changes the name or size of a queue; `FriendlyName` is required even if it does not change.
   *
   * `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Queues/{Sid}`. Requires the scope `voice`.
   * @param sid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(
    sid: string,
    body: CompatUpdateQueueRequest,
    options?: RequestOptions,
  ): ResultPromise<CompatQueueResponse> {
    return call(this, 122, [sid], { body }, options, rest(arguments, 3))
  }
}

/** Methods of `client.compat.recordings`. */
export class CompatRecordings extends Resource {
  /**
   * Permanently deletes a recording and its audio.
   *
   * `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}`. Requires the scope
   * `voice`.
   * @param sid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(sid: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 123, [sid], {}, options, rest(arguments, 2))
  }

  /**
   * Reads one recording.
   *
   * `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}`. Requires no particular
   * scope.
   * @param sid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {NotFoundError} on 404,
   * {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(sid: string, options?: RequestOptions): ResultPromise<CompatRecordingResponse> {
    return call(this, 124, [sid], {}, options, rest(arguments, 2))
  }

  /**
   * Lists recordings, page by page; they can be filtered by date, call and conference.
   *
   * `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Recordings`. Requires the scope `voice`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: CompatRecordingsListQuery,
    options?: RequestOptions,
  ): PagePromise<CompatRecording, CompatRecordingListResponse> {
    return page(this, 125, 'recordings', [], query, options, rest(arguments, 2))
  }
}

/** Methods of `client.compat.tokens`. */
export class CompatTokens extends Resource {
  /**
   * Creates an API token with the given permissions; only this response contains it, so store it at
   * once, and never in a browser.
   *
   * `POST /api/laml/2010-04-01/Accounts/{AccountSid}/tokens`. Requires the scope `management`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(body: CompatCreateTokenRequest, options?: RequestOptions): ResultPromise<CompatTokenResponse> {
    return call(this, 126, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Revokes an API token, named by its id; calls made with it fail from then on.
   *
   * `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/tokens/{token_id}`. Requires the scope
   * `management`.
   * @param tokenId A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {NotFoundError} on 404,
   * {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(tokenId: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 127, [tokenId], {}, options, rest(arguments, 2))
  }

  /**
   * Renames an API token or replaces its permissions; the token is named by its id and not by its
   * value.
   *
   * `PATCH /api/laml/2010-04-01/Accounts/{AccountSid}/tokens/{token_id}`. Requires the scope
   * `management`.
   * @param tokenId A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(
    tokenId: string,
    body?: CompatUpdateTokenRequest,
    options?: RequestOptions,
  ): ResultPromise<CompatTokenResponse> {
    return call(this, 128, [tokenId], { body }, options, rest(arguments, 3))
  }
}

/** Methods of `client.compat.transcriptions`. */
export class CompatTranscriptions extends Resource {
  /**
   * Permanently deletes a transcription.
   *
   * `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/Transcriptions/{Sid}`. Requires the scope
   * `voice`.
   * @param sid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(sid: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 129, [sid], {}, options, rest(arguments, 2))
  }

  /**
   * Reads one transcription.
   *
   * `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Transcriptions/{Sid}`. Requires the scope
   * `voice`.
   * @param sid A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {NotFoundError} on 404,
   * {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(sid: string, options?: RequestOptions): ResultPromise<CompatTranscriptionResponse> {
    return call(this, 130, [sid], {}, options, rest(arguments, 2))
  }

  /**
   * Lists transcriptions of recordings, page by page.
   *
   * `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Transcriptions`. Requires the scope `voice`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: CompatTranscriptionsListQuery,
    options?: RequestOptions,
  ): PagePromise<CompatTranscription, CompatTranscriptionListResponse> {
    return page(this, 131, 'transcriptions', [], query, options, rest(arguments, 2))
  }
}

/** Methods of `client.compat`. */
export class Compat extends Resource {
  /** `client.compat.accounts` */
  get accounts(): CompatAccounts {
    return child(this, CompatAccounts)
  }

  /** `client.compat.applications` */
  get applications(): CompatApplications {
    return child(this, CompatApplications)
  }

  /** `client.compat.calls` */
  get calls(): CompatCalls {
    return child(this, CompatCalls)
  }

  /** `client.compat.conferences` */
  get conferences(): CompatConferences {
    return child(this, CompatConferences)
  }

  /** `client.compat.faxes` */
  get faxes(): CompatFaxes {
    return child(this, CompatFaxes)
  }

  /** `client.compat.lamlBins` */
  get lamlBins(): CompatLamlBins {
    return child(this, CompatLamlBins)
  }

  /** `client.compat.messages` */
  get messages(): CompatMessages {
    return child(this, CompatMessages)
  }

  /** `client.compat.phoneNumbers` */
  get phoneNumbers(): CompatPhoneNumbers {
    return child(this, CompatPhoneNumbers)
  }

  /** `client.compat.queues` */
  get queues(): CompatQueues {
    return child(this, CompatQueues)
  }

  /** `client.compat.recordings` */
  get recordings(): CompatRecordings {
    return child(this, CompatRecordings)
  }

  /** `client.compat.tokens` */
  get tokens(): CompatTokens {
    return child(this, CompatTokens)
  }

  /** `client.compat.transcriptions` */
  get transcriptions(): CompatTranscriptions {
    return child(this, CompatTranscriptions)
  }

  /** @internal Throws an error with the correct path. */
  get account(): never {
    return misplaced(this, 'compat.account', 'compat.accounts')
  }

  /** @internal Throws an error with the correct path. */
  get application(): never {
    return misplaced(this, 'compat.application', 'compat.applications')
  }

  /** @internal Throws an error with the correct path. */
  get call(): never {
    return misplaced(this, 'compat.call', 'compat.calls')
  }

  /** @internal Throws an error with the correct path. */
  get conference(): never {
    return misplaced(this, 'compat.conference', 'compat.conferences')
  }

  /** @internal Throws an error with the correct path. */
  get fax(): never {
    return misplaced(this, 'compat.fax', 'compat.faxes')
  }

  /** @internal Throws an error with the correct path. */
  get lamlBin(): never {
    return misplaced(this, 'compat.lamlBin', 'compat.lamlBins')
  }

  /** @internal Throws an error with the correct path. */
  get laml_bins(): never {
    return misplaced(this, 'compat.laml_bins', 'compat.lamlBins')
  }

  /** @internal Throws an error with the correct path. */
  get message(): never {
    return misplaced(this, 'compat.message', 'compat.messages')
  }

  /** @internal Throws an error with the correct path. */
  get phoneNumber(): never {
    return misplaced(this, 'compat.phoneNumber', 'compat.phoneNumbers')
  }

  /** @internal Throws an error with the correct path. */
  get phone_numbers(): never {
    return misplaced(this, 'compat.phone_numbers', 'compat.phoneNumbers')
  }

  /** @internal Throws an error with the correct path. */
  get queue(): never {
    return misplaced(this, 'compat.queue', 'compat.queues')
  }

  /** @internal Throws an error with the correct path. */
  get recording(): never {
    return misplaced(this, 'compat.recording', 'compat.recordings')
  }

  /** @internal Throws an error with the correct path. */
  get token(): never {
    return misplaced(this, 'compat.token', 'compat.tokens')
  }

  /** @internal Throws an error with the correct path. */
  get transcription(): never {
    return misplaced(this, 'compat.transcription', 'compat.transcriptions')
  }
}

/** Query of `compat.accounts.list`. */
export interface CompatAccountsListQuery {
  FriendlyName?: string | undefined
  /** An integer. At least 0. Default: `0`. */
  Page?: number | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  PageSize?: number | undefined
  PageToken?: string | undefined
}

/** Query of `compat.applications.list`. */
export interface CompatApplicationsListQuery {
  FriendlyName?: string | undefined
  /** An integer. At least 0. Default: `0`. */
  Page?: number | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  PageSize?: number | undefined
  PageToken?: string | undefined
}

/** Query of `compat.calls.list`. */
export interface CompatCallsListQuery {
  EndTime?: string | undefined
  'EndTime<'?: string | undefined
  'EndTime>'?: string | undefined
  From?: string | undefined
  /** A UUID. */
  ParentCallSid?: string | undefined
  StartTime?: string | undefined
  'StartTime<'?: string | undefined
  'StartTime>'?: string | undefined
  Status?: OpenString<
    | 'queued'
    | 'ringing'
    | 'in-progress'
    | 'canceled'
    | 'completed'
    | 'busy'
    | 'failed'
    | 'no-answer'
  > | undefined
  To?: string | undefined
  /** An integer. At least 0. Default: `0`. */
  Page?: number | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  PageSize?: number | undefined
  PageToken?: string | undefined
}

/** Query of `compat.conferences.list`. */
export interface CompatConferencesListQuery {
  DateCreated?: string | undefined
  'DateCreated<'?: string | undefined
  'DateCreated>'?: string | undefined
  DateUpdated?: string | undefined
  'DateUpdated<'?: string | undefined
  'DateUpdated>'?: string | undefined
  /** At most 64 characters. */
  FriendlyName?: string | undefined
  Status?: CompatConferenceStatus | undefined
  /** An integer. At least 0. Default: `0`. */
  Page?: number | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  PageSize?: number | undefined
  PageToken?: string | undefined
}

/** Query of `compat.conferences.listParticipants`. */
export interface CompatConferencesListParticipantsQuery {
  Muted?: boolean | undefined
  Hold?: boolean | undefined
  /** An integer. At least 0. Default: `0`. */
  Page?: number | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  PageSize?: number | undefined
  PageToken?: string | undefined
}

/** Query of `compat.conferences.listRecordings`. */
export interface CompatConferencesListRecordingsQuery {
  DateCreated?: string | undefined
  'DateCreated<'?: string | undefined
  'DateCreated>'?: string | undefined
  /** An integer. At least 0. Default: `0`. */
  Page?: number | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  PageSize?: number | undefined
  PageToken?: string | undefined
}

/** Query of `compat.faxes.list`. */
export interface CompatFaxesListQuery {
  /** An integer. At least 0. Default: `0`. */
  Page?: number | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  PageSize?: number | undefined
  PageToken?: string | undefined
  DateCreatedAfter?: string | undefined
  DateCreatedOnOrBefore?: string | undefined
  From?: string | undefined
  To?: string | undefined
}

/** Query of `compat.faxes.listMedia`. */
export interface CompatFaxesListMediaQuery {
  /** An integer. At least 0. Default: `0`. */
  Page?: number | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  PageSize?: number | undefined
  PageToken?: string | undefined
}

/** Query of `compat.lamlBins.list`. */
export interface CompatLamlBinsListQuery {
  Name?: string | undefined
  /** An integer. Default: `0`. */
  Page?: number | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  PageSize?: number | undefined
  PageToken?: string | undefined
}

/** Query of `compat.messages.list`. */
export interface CompatMessagesListQuery {
  DateSent?: string | undefined
  'DateSent<'?: string | undefined
  'DateSent>'?: string | undefined
  From?: string | undefined
  To?: string | undefined
  Status?: CompatMessageStatus | undefined
  /** An integer. At least 0. Default: `0`. */
  Page?: number | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  PageSize?: number | undefined
  PageToken?: string | undefined
}

/** Query of `compat.messages.listMedia`. */
export interface CompatMessagesListMediaQuery {
  DateCreated?: string | undefined
  'DateCreated<'?: string | undefined
  'DateCreated>'?: string | undefined
  /** An integer. At least 0. Default: `0`. */
  Page?: number | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  PageSize?: number | undefined
  PageToken?: string | undefined
}

/** Query of `compat.phoneNumbers.list`. */
export interface CompatPhoneNumbersListQuery {
  /** An integer. At least 0. Default: `0`. */
  Page?: number | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  PageSize?: number | undefined
  PageToken?: string | undefined
  PhoneNumber?: string | undefined
  FriendlyName?: string | undefined
}

/** Query of `compat.phoneNumbers.searchLocal`. */
export interface CompatPhoneNumbersSearchLocalQuery {
  AreaCode?: string | undefined
  Beta?: boolean | undefined
  Contains?: string | undefined
  ExcludeAllAddressRequired?: boolean | undefined
  ExcludeForeignAddressRequired?: boolean | undefined
  ExcludeLocalAddressRequired?: boolean | undefined
  FaxEnabled?: boolean | undefined
  InLocality?: string | undefined
  InRegion?: string | undefined
  MmsEnabled?: boolean | undefined
  SmsEnabled?: boolean | undefined
  VoiceEnabled?: boolean | undefined
}

/** Query of `compat.phoneNumbers.searchTollFree`. */
export interface CompatPhoneNumbersSearchTollFreeQuery {
  AreaCode?: string | undefined
  Beta?: boolean | undefined
  Contains?: string | undefined
  ExcludeAllAddressRequired?: boolean | undefined
  ExcludeForeignAddressRequired?: boolean | undefined
  ExcludeLocalAddressRequired?: boolean | undefined
  FaxEnabled?: boolean | undefined
  InLocality?: string | undefined
  InRegion?: string | undefined
  MmsEnabled?: boolean | undefined
  SmsEnabled?: boolean | undefined
  VoiceEnabled?: boolean | undefined
}

/** Query of `compat.queues.list`. */
export interface CompatQueuesListQuery {
  /** An integer. At least 0. Default: `0`. */
  Page?: number | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  PageSize?: number | undefined
  PageToken?: string | undefined
}

/** Query of `compat.queues.listMembers`. */
export interface CompatQueuesListMembersQuery {
  /** An integer. At least 0. Default: `0`. */
  Page?: number | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  PageSize?: number | undefined
  PageToken?: string | undefined
}

/** Query of `compat.recordings.list`. */
export interface CompatRecordingsListQuery {
  DateCreated?: string | undefined
  'DateCreated<'?: string | undefined
  'DateCreated>'?: string | undefined
  /** A UUID. */
  CallSid?: string | undefined
  /** A UUID. */
  ConferenceSid?: string | undefined
  /** An integer. At least 0. Default: `0`. */
  Page?: number | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  PageSize?: number | undefined
  PageToken?: string | undefined
}

/** Query of `compat.transcriptions.list`. */
export interface CompatTranscriptionsListQuery {
  DateCreated?: string | undefined
  'DateCreated<'?: string | undefined
  'DateCreated>'?: string | undefined
  /** An integer. At least 0. Default: `0`. */
  Page?: number | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  PageSize?: number | undefined
  PageToken?: string | undefined
}

/** Item of `compat.accounts.list`. Response of `compat.accounts.create`. */
export interface CompatAccount {
  /** A UUID. */
  sid: string
  friendly_name: string
  status: CompatAccountStatus
  auth_token: string
  date_created: string
  date_updated: string
  type: CompatAccountType
  /** A UUID. */
  owner_account_sid: string
  region_preference: string
  uri: string
  subproject: boolean
  signing_key: string | null
  subresource_uris: CompatSubresourceUris
}

/** Response of `compat.accounts.list`. */
export interface CompatAccountListResponse {
  uri: string
  first_page_uri: string
  next_page_uri: string | null
  previous_page_uri: string | null
  /** An integer. */
  page: number
  /** An integer. */
  page_size: number
  accounts: CompatAccount[]
}

/** Response of `compat.accounts.get`, `compat.accounts.update`. */
export interface CompatAccountResponse {
  /** A UUID. */
  sid: string
  friendly_name: string
  status: CompatAccountStatus
  auth_token: string
  date_created: string
  date_updated: string
  type: CompatAccountType
  /** A UUID. */
  owner_account_sid: string
  region_preference: string
  uri: string
  subproject: boolean
  signing_key: string | null
  subresource_uris: CompatSubresourceUris
}

/** `Compat.AccountStatus` of the API. */
export type CompatAccountStatus = OpenString<'active'>

/** `Compat.AccountType` of the API. */
export type CompatAccountType = OpenString<'Full'>

/** `Compat.AddressRequirements` of the API. */
export type CompatAddressRequirements = OpenString<'none' | 'any' | 'local' | 'foreign'>

/** `Compat.AnsweredBy` of the API. */
export type CompatAnsweredBy = OpenString<'human' | 'machine'>

/** Item of `compat.applications.list`. Response of `compat.applications.create`. */
export interface CompatApplication {
  /** A UUID. */
  sid: string
  /** A UUID. */
  account_sid: string
  api_version: string
  date_created: string
  date_updated: string
  friendly_name: string
  uri: string
  voice_url: string | null
  voice_method: string | null
  voice_fallback_url: string | null
  voice_fallback_method: string | null
  status_callback: string | null
  status_callback_method: string | null
  voice_caller_id_lookup: boolean | null
  sms_url: string | null
  sms_method: string | null
  sms_fallback_url: string | null
  sms_fallback_method: string | null
  sms_status_callback: string | null
  sms_status_callback_method: string | null
  message_status_callback: string | null
}

/** Response of `compat.applications.list`. */
export interface CompatApplicationListResponse {
  uri: string
  first_page_uri: string
  next_page_uri: string | null
  previous_page_uri: string | null
  /** An integer. */
  page: number
  /** An integer. */
  page_size: number
  applications: CompatApplication[]
}

/** Response of `compat.applications.get`, `compat.applications.update`. */
export interface CompatApplicationResponse {
  /** A UUID. */
  sid: string
  /** A UUID. */
  account_sid: string
  api_version: string
  date_created: string
  date_updated: string
  friendly_name: string
  uri: string
  voice_url: string | null
  voice_method: string | null
  voice_fallback_url: string | null
  voice_fallback_method: string | null
  status_callback: string | null
  status_callback_method: string | null
  voice_caller_id_lookup: boolean | null
  sms_url: string | null
  sms_method: string | null
  sms_fallback_url: string | null
  sms_fallback_method: string | null
  sms_status_callback: string | null
  sms_status_callback_method: string | null
  message_status_callback: string | null
}

/** `Compat.AvailablePhoneNumber` of the API. */
export interface CompatAvailablePhoneNumber {
  friendly_name: string
  phone_number: string
  lata: string | null
  locality: string | null
  rate_center: string | null
  latitude: string | null
  longitude: string | null
  region: string | null
  postal_code: string | null
  iso_country: string
  capabilities: CompatPhoneNumberCapabilities
  beta: boolean
}

/** Response of `compat.phoneNumbers.getAvailableCountry`. */
export interface CompatAvailablePhoneNumberByCountryResponse {
  country_code: string
  country: string
  uri: string
  beta: boolean
  subresource_uris: CompatCountrySubresourceUris
}

/** Response of `compat.phoneNumbers.searchLocal`, `compat.phoneNumbers.searchTollFree`. */
export interface CompatAvailablePhoneNumberListResponse {
  uri: string
  available_phone_numbers: CompatAvailablePhoneNumber[]
}

/** Response of `compat.phoneNumbers.listAvailableCountries`. */
export interface CompatAvailablePhoneNumberResourcesResponse {
  uri: string
  countries: CompatCountryResource[]
}

/** Item of `compat.calls.list`. */
export interface CompatCall {
  /** A UUID. */
  sid: string
  /** A UUID. */
  account_sid: string
  date_created: string
  date_updated: string
  /** A UUID. */
  parent_call_sid: string | null
  to: string
  formatted_to: string
  to_formatted: string
  from: string
  formatted_from: string
  from_formatted: string
  /** A UUID. */
  phone_number_sid: string | null
  status: CompatCallStatus
  start_time: string | null
  end_time: string | null
  /** An integer. */
  duration: number
  price: number | null
  price_unit: string
  direction: CompatCallDirection
  answered_by: CompatAnsweredBy | null
  api_version: string
  forwarded_from: string | null
  caller_name: string | null
  uri: string
  subresource_uris: CompatCallSubresourceUris
  annotation: string | null
  group_sid: string | null
  audio_in_mos: number | null
  sip_result_code: string | null
  /** An integer. */
  audio_rtt_avg: number | null
  /** An integer. */
  audio_rtt_min: number | null
  /** An integer. */
  audio_rtt_max: number | null
  /** An integer. */
  audio_out_jitter_min: number | null
  /** An integer. */
  audio_out_jitter_max: number | null
  /** An integer. */
  audio_out_jitter_avg: number | null
  /** An integer. */
  audio_out_lost: number | null
}

/** `Compat.CallDirection` of the API. */
export type CompatCallDirection = OpenString<'inbound' | 'outbound'>

/** Response of `compat.calls.list`. */
export interface CompatCallListResponse {
  uri: string
  first_page_uri: string
  next_page_uri: string | null
  previous_page_uri: string | null
  /** An integer. */
  page: number
  /** An integer. */
  page_size: number
  calls: CompatCall[]
}

/** Response of `compat.calls.startRecording`, `compat.calls.updateRecording`. */
export interface CompatCallRecordingResponse {
  /** A UUID. */
  sid: string
  /** A UUID. */
  account_sid: string
  api_version: string
  /** A UUID. */
  call_sid: string | null
  /** A UUID. */
  conference_sid: string | null
  channel: OpenString<'1' | '2'>
  channels: OpenString<'1' | '2'>
  date_created: string
  date_updated: string
  start_time: string | null
  end_time: string | null
  /** An integer. */
  duration: number
  price: string | null
  price_unit: string
  source: CompatRecordingSource
  status: CompatRecordingStatus
  error_code: string | null
  uri: string
  subresource_uris: CompatRecordingSubresourceUris
  encryption_details: string | null
  trim: string
}

/** Response of `compat.calls.create`, `compat.calls.get`, `compat.calls.update`. */
export interface CompatCallResponse {
  /** A UUID. */
  sid: string
  /** A UUID. */
  account_sid: string
  date_created: string
  date_updated: string
  /** A UUID. */
  parent_call_sid: string | null
  to: string
  formatted_to: string
  to_formatted: string
  from: string
  formatted_from: string
  from_formatted: string
  /** A UUID. */
  phone_number_sid: string | null
  status: CompatCallStatus
  start_time: string | null
  end_time: string | null
  /** An integer. */
  duration: number
  price: number | null
  price_unit: string
  direction: CompatCallDirection
  answered_by: CompatAnsweredBy | null
  api_version: string
  forwarded_from: string | null
  caller_name: string | null
  uri: string
  subresource_uris: CompatCallSubresourceUris
  annotation: string | null
  group_sid: string | null
  audio_in_mos: number | null
  sip_result_code: string | null
  /** An integer. */
  audio_rtt_avg: number | null
  /** An integer. */
  audio_rtt_min: number | null
  /** An integer. */
  audio_rtt_max: number | null
  /** An integer. */
  audio_out_jitter_min: number | null
  /** An integer. */
  audio_out_jitter_max: number | null
  /** An integer. */
  audio_out_jitter_avg: number | null
  /** An integer. */
  audio_out_lost: number | null
}

/** `Compat.CallStatus` of the API. */
export type CompatCallStatus = OpenString<
  | 'queued'
  | 'ringing'
  | 'in-progress'
  | 'canceled'
  | 'completed'
  | 'busy'
  | 'failed'
  | 'no-answer'
>

/** Response of `compat.calls.startStream`, `compat.calls.stopStream`. */
export interface CompatCallStreamResponse {
  /** A UUID. */
  sid: string
  /** A UUID. */
  account_sid: string
  /** A UUID. */
  call_sid: string
  name: string
  status: CompatStreamStatus
  date_updated: string
  uri: string
}

/** `Compat.CallSubresourceUris` of the API. */
export interface CompatCallSubresourceUris {
  notifications: string | null
  recordings: string
}

/** Item of `compat.conferences.list`. */
export interface CompatConference {
  /** A UUID. */
  sid: string
  /** A UUID. */
  account_sid: string
  date_created: string
  date_updated: string
  friendly_name: string
  status: CompatConferenceStatus
  api_version: string
  region: string
  uri: string
  subresource_uris: CompatConferenceSubresourceUris
}

/** Response of `compat.conferences.list`. */
export interface CompatConferenceListResponse {
  uri: string
  first_page_uri: string
  next_page_uri: string | null
  previous_page_uri: string | null
  /** An integer. */
  page: number
  /** An integer. */
  page_size: number
  conferences: CompatConference[]
}

/** Item of `compat.conferences.listParticipants`. */
export interface CompatConferenceParticipant {
  /** A UUID. */
  account_sid: string
  /** A UUID. */
  call_sid: string
  /** A UUID. */
  call_sid_to_coach: string | null
  coaching: boolean
  /** A UUID. */
  conference_sid: string
  date_created: string
  status: CompatParticipantStatus
  date_updated: string
  end_conference_on_exit: boolean
  muted: boolean
  hold: boolean
  start_conference_on_enter: boolean
  uri: string
}

/** Response of `compat.conferences.listParticipants`. */
export interface CompatConferenceParticipantListResponse {
  uri: string
  first_page_uri: string
  next_page_uri: string | null
  previous_page_uri: string | null
  /** An integer. */
  page: number
  /** An integer. */
  page_size: number
  participants: CompatConferenceParticipant[]
}

/** Response of `compat.conferences.getParticipant`, `compat.conferences.updateParticipant`. */
export interface CompatConferenceParticipantResponse {
  /** A UUID. */
  account_sid: string
  /** A UUID. */
  call_sid: string
  /** A UUID. */
  call_sid_to_coach: string | null
  coaching: boolean
  /** A UUID. */
  conference_sid: string
  date_created: string
  status: CompatParticipantStatus
  date_updated: string
  end_conference_on_exit: boolean
  muted: boolean
  hold: boolean
  start_conference_on_enter: boolean
  uri: string
}

/** Item of `compat.conferences.listRecordings`. */
export interface CompatConferenceRecording {
  /** A UUID. */
  sid: string
  /** A UUID. */
  account_sid: string
  api_version: string
  call_sid: string | null
  /** A UUID. */
  conference_sid: string | null
  channel: OpenString<'1' | '2'>
  channels: OpenString<'1' | '2'>
  date_created: string
  date_updated: string
  start_time: string | null
  end_time: string | null
  /** An integer. */
  duration: number
  price: string | null
  price_unit: string
  source: CompatConferenceRecordingSource
  status: CompatConferenceRecordingStatus
  error_code: string | null
  uri: string
  subresource_uris: CompatConferenceRecordingSubresourceUris
  encryption_details: string | null
  trim: string
}

/** Response of `compat.conferences.listRecordings`. */
export interface CompatConferenceRecordingListResponse {
  uri: string
  first_page_uri: string
  next_page_uri: string | null
  previous_page_uri: string | null
  /** An integer. */
  page: number
  /** An integer. */
  page_size: number
  recordings: CompatConferenceRecording[]
}

/** Response of `compat.conferences.getRecording`, `compat.conferences.updateRecording`. */
export interface CompatConferenceRecordingResponse {
  /** A UUID. */
  sid: string
  /** A UUID. */
  account_sid: string
  api_version: string
  call_sid: string | null
  /** A UUID. */
  conference_sid: string | null
  channel: OpenString<'1' | '2'>
  channels: OpenString<'1' | '2'>
  date_created: string
  date_updated: string
  start_time: string | null
  end_time: string | null
  /** An integer. */
  duration: number
  price: string | null
  price_unit: string
  source: CompatConferenceRecordingSource
  status: CompatConferenceRecordingStatus
  error_code: string | null
  uri: string
  subresource_uris: CompatConferenceRecordingSubresourceUris
  encryption_details: string | null
  trim: string
}

/** `Compat.ConferenceRecordingSource` of the API. */
export type CompatConferenceRecordingSource = OpenString<'Conference' | 'StartConferenceRecording'>

/** `Compat.ConferenceRecordingStatus` of the API. */
export type CompatConferenceRecordingStatus = OpenString<
  | 'queued'
  | 'in-progress'
  | 'paused'
  | 'resumed'
  | 'completed'
  | 'absent'
  | 'stopped'
>

/** `Compat.ConferenceRecordingSubresourceUris` of the API. */
export interface CompatConferenceRecordingSubresourceUris {
  transcriptions: string
}

/** Response of `compat.conferences.get`, `compat.conferences.update`. */
export interface CompatConferenceResponse {
  /** A UUID. */
  sid: string
  /** A UUID. */
  account_sid: string
  date_created: string
  date_updated: string
  friendly_name: string
  status: CompatConferenceStatus
  api_version: string
  region: string
  uri: string
  subresource_uris: CompatConferenceSubresourceUris
}

/** `Compat.ConferenceStatus` of the API. */
export type CompatConferenceStatus = OpenString<'init' | 'in-progress' | 'completed'>

/** Response of `compat.conferences.startStream`, `compat.conferences.stopStream`. */
export interface CompatConferenceStreamResponse {
  /** A UUID. */
  account_sid: string
  /** A UUID. */
  conference_sid: string
  date_updated: string
  name: string | null
  /** A UUID. */
  sid: string
  status: CompatConferenceStreamStatus
  uri: string
}

/** `Compat.ConferenceStreamStatus` of the API. */
export type CompatConferenceStreamStatus = OpenString<'queued' | 'in-progress' | 'stopped'>

/** `Compat.ConferenceSubresourceUris` of the API. */
export interface CompatConferenceSubresourceUris {
  participants: string
  recordings: string
}

/** `Compat.CountryResource` of the API. */
export interface CompatCountryResource {
  country_code: string
  country: string
  uri: string
  beta: boolean
  subresource_uris: CompatCountrySubresourceUris
}

/** `Compat.CountrySubresourceUris` of the API. */
export interface CompatCountrySubresourceUris {
  local: string
  toll_free: string
}

/** Body of `compat.applications.create`. */
export interface CompatCreateApplicationRequest {
  /** The name of the application in the dashboard. At most 64 characters. */
  FriendlyName: string
  /** The URL of the cXML document for incoming calls. A URL. */
  VoiceUrl?: string | undefined
  /** The HTTP method of the request to `VoiceUrl`. Default: `"POST"`. */
  VoiceMethod?: OpenString<'GET' | 'POST'> | undefined
  /** The URL that is used if `VoiceUrl` fails. A URL. */
  VoiceFallbackUrl?: string | undefined
  /** The HTTP method of the request to `VoiceFallbackUrl`. Default: `"POST"`. */
  VoiceFallbackMethod?: OpenString<'GET' | 'POST'> | undefined
  /** The URL that receives the status of calls. A URL. */
  StatusCallback?: string | undefined
  /** The HTTP method of the request to `StatusCallback`. Default: `"POST"`. */
  StatusCallbackMethod?: OpenString<'GET' | 'POST'> | undefined
  /** The URL of the cXML document for incoming messages. A URL. */
  SmsUrl?: string | undefined
  /** The HTTP method of the request to `SmsUrl`. Default: `"POST"`. */
  SmsMethod?: OpenString<'GET' | 'POST'> | undefined
  /** The URL that is used if `SmsUrl` fails. A URL. */
  SmsFallbackUrl?: string | undefined
  /** The HTTP method of the request to `SmsFallbackUrl`. Default: `"POST"`. */
  SmsFallbackMethod?: OpenString<'GET' | 'POST'> | undefined
  /** The URL that receives the status of messages. A URL. */
  SmsStatusCallback?: string | undefined
  /** The HTTP method of the request to `SmsStatusCallback`. Default: `"POST"`. */
  SmsStatusCallbackMethod?: OpenString<'GET' | 'POST'> | undefined
}

/** Body of `compat.calls.startRecording`. */
export interface CompatCreateCallRecordingRequest {
  /** Both sides in one channel (`mono`), or each in a separate one (`dual`). Default: `"mono"`. */
  RecordingChannels?: OpenString<'mono' | 'dual'> | undefined
  /**
   * The URL that receives the status of the recording: the webhook `recordingStatusCallback`. A
   * URL.
   */
  RecordingStatusCallback?: string | undefined
  /** Default: `"completed"`. */
  RecordingStatusCallbackEvent?: string | undefined
  /** Default: `"POST"`. */
  RecordingStatusCallbackMethod?: OpenString<'GET' | 'POST'> | undefined
  /** Which side is recorded. Default: `"both"`. */
  RecordingTrack?: OpenString<'inbound' | 'outbound' | 'both'> | undefined
  /** Whether silence at the start and the end is removed. Default: `"do-not-trim"`. */
  Trim?: OpenString<'trim-silence' | 'do-not-trim'> | undefined
}

/** Body of `compat.calls.create`. */
export interface CompatCreateCallRequest {
  /** The destination: a number in E.164 format, or a SIP address. */
  To: string
  /** The caller: a number in E.164 format, or a SIP address. */
  From: string
  /**
   * The URL of the cXML document for the call. Required unless `ApplicationSid` is present. A URL.
   */
  Url?: string | undefined
  /** The application that handles the call. Required unless `Url` is present. A UUID. */
  ApplicationSid?: string | undefined
  /** The HTTP method of the request to `Url`. Default: `"POST"`. */
  Method?: OpenString<'GET' | 'POST'> | undefined
  /** The URL that is used if `Url` fails. A URL. */
  FallbackUrl?: string | undefined
  /** The HTTP method of the request to `FallbackUrl`. Default: `"POST"`. */
  FallbackMethod?: OpenString<'GET' | 'POST'> | undefined
  /**
   * The URL that receives the events in `StatusCallbackEvent`: the webhook `voiceStatusCallback`. A
   * URL.
   */
  StatusCallback?: string | undefined
  /** The HTTP method of the request to `StatusCallback`. Default: `"POST"`. */
  StatusCallbackMethod?: OpenString<'GET' | 'POST'> | undefined
  /** The events that `StatusCallback` receives. Default: `["completed"]`. */
  StatusCallbackEvent?: string[] | undefined
  /** The number or identifier that the destination sees. */
  CallerId?: string | undefined
  /**
   * Digits that are sent after the call is connected. At most 32 characters, matching
   * `^[\d#*wW]{1,32}$`.
   */
  SendDigits?: string | undefined
  /**
   * Seconds without an answer after which the call ends; at most 600. An integer. 1 to 600.
   * Default: `60`.
   */
  Timeout?: number | undefined
  /** Whether SignalWire detects if a person or a machine answered. Default: `"none"`. */
  MachineDetection?: OpenString<'Enable' | 'DetectMessageEnd' | 'none'> | undefined
  /** Seconds after which the detection stops. An integer. 1 to 120. Default: `30`. */
  MachineDetectionTimeout?: number | undefined
  /**
   * Milliseconds of speech from which on the answer is a machine: 1000 to 6000. An integer. 1000 to
   * 6000. Default: `2400`.
   */
  MachineDetectionSpeechThreshold?: number | undefined
  /**
   * Milliseconds of silence that end the speech: 500 to 5000. An integer. 500 to 5000. Default:
   * `1200`.
   */
  MachineDetectionSpeechEndThreshold?: number | undefined
  /** Milliseconds to wait for the first speech. An integer. 2000 to 10000. Default: `5000`. */
  MachineDetectionSilenceTimeout?: number | undefined
  /**
   * The number of words from which on the answer is a machine: 1 to 100. An integer. 1 to 100.
   * Default: `6`.
   */
  MachineWordsThreshold?: number | undefined
  /** Whether the call continues while the detection runs. Default: `false`. */
  AsyncAmd?: boolean | undefined
  /** Default: `"POST"`. */
  AsyncAmdStatusCallbackMethod?: OpenString<'GET' | 'POST'> | undefined
  /** The URL that receives the result of the detection. A URL. */
  AsyncAmdStatusCallback?: string | undefined
  /** Whether that URL receives interim results too. Default: `false`. */
  AsyncAmdPartialResults?: boolean | undefined
  /** Whether the call is recorded. Default: `false`. */
  Record?: boolean | undefined
  /** Both sides in one channel (`mono`), or each in a separate one (`dual`). Default: `"mono"`. */
  RecordingChannels?: OpenString<'mono' | 'dual'> | undefined
  /** Which side is recorded. Default: `"both"`. */
  RecordingTrack?: OpenString<'inbound' | 'outbound' | 'both'> | undefined
  /**
   * The URL that receives the status of the recording: the webhook `recordingStatusCallback`. A
   * URL.
   */
  RecordingStatusCallback?: string | undefined
  /** Default: `"POST"`. */
  RecordingStatusCallbackMethod?: OpenString<'GET' | 'POST'> | undefined
  /** Default: `"completed"`. */
  RecordingStatusCallbackEvent?: string | undefined
  /**
   * Whether silence at the start and the end of the recording is removed. Default:
   * `"trim-silence"`.
   */
  Trim?: OpenString<'trim-silence' | 'do-not-trim'> | undefined
  /** The user name for an outbound SIP call. */
  SipAuthUsername?: string | undefined
  /** The password for an outbound SIP call. */
  SipAuthPassword?: string | undefined
  /**
   * The maximum price in USD per minute; the call is not placed if it costs more. A string matching
   * `^\d+\.?\d{0,4}$`.
   */
  MaxPricePerMinute?: string | undefined
}

/** Body of `compat.calls.startStream`. */
export interface CompatCreateCallStreamRequest {
  Name?: string | undefined
  /** Default: `"both_tracks"`. */
  Track?: OpenString<'inbound_track' | 'outbound_track' | 'both_tracks'> | undefined
  /** Default: `"POST"`. */
  StatusCallbackMethod?: OpenString<'GET' | 'POST'> | undefined
  /** A URL. */
  StatusCallback?: string | undefined
  /** A URL. */
  Url: string
  'Parameter1.Name'?: string | undefined
  'Parameter1.Value'?: string | undefined
  'Parameter2.Name'?: string | undefined
  'Parameter2.Value'?: string | undefined
  AuthorizationBearerToken?: string | undefined
}

/** Body of `compat.conferences.startStream`. */
export interface CompatCreateConferenceStreamRequest {
  Name?: string | undefined
  /** Default: `"both_tracks"`. */
  Track?: OpenString<'inbound_track' | 'outbound_track' | 'both_tracks'> | undefined
  /** Default: `"POST"`. */
  StatusCallbackMethod?: OpenString<'GET' | 'POST'> | undefined
  /** A URL. */
  StatusCallback?: string | undefined
  /** A URL. */
  Url: string
  StreamCodec?: OpenString<'PCMU' | 'PCMA' | 'L16' | 'L16@16000h' | 'L16@24000h'> | undefined
  StreamRealTime?: boolean | undefined
  'Parameter1.Name'?: string | undefined
  'Parameter1.Value'?: string | undefined
  'Parameter2.Name'?: string | undefined
  'Parameter2.Value'?: string | undefined
  AuthorizationBearerToken?: string | undefined
}

/** Body of `compat.lamlBins.create`. */
export interface CompatCreateCxmlScriptRequest {
  /** At least 1 character. */
  Name: string
  Contents?: string | undefined
}

/** Body of `compat.phoneNumbers.purchase`. */
export interface CompatCreateIncomingPhoneNumberRequest {
  /**
   * The number to buy, in E.164 format. The purchase costs money. 6 to 18 characters, matching
   * `^\+\d{5,17}$`.
   */
  PhoneNumber: string
  /** The name of the number in the dashboard. */
  FriendlyName?: string | undefined
  /** The application that handles incoming messages. A UUID. */
  SmsApplicationSid?: string | undefined
  /** Default: `"POST"`. */
  SmsFallbackMethod?: OpenString<'GET' | 'POST'> | undefined
  /** The URL that is used if `SmsUrl` fails. A URL. */
  SmsFallbackUrl?: string | undefined
  /** Default: `"POST"`. */
  SmsMethod?: OpenString<'GET' | 'POST'> | undefined
  /** The URL of the cXML document for incoming messages. A URL. */
  SmsUrl?: string | undefined
  /** The URL that receives the status of calls: the webhook `incomingCallStatusCallback`. A URL. */
  StatusCallback?: string | undefined
  /** Default: `"POST"`. */
  StatusCallbackMethod?: OpenString<'GET' | 'POST'> | undefined
  /** The application that handles incoming calls. A UUID. */
  VoiceApplicationSid?: string | undefined
  /** Default: `"POST"`. */
  VoiceFallbackMethod?: OpenString<'GET' | 'POST'> | undefined
  /** The URL that is used if `VoiceUrl` fails. A URL. */
  VoiceFallbackUrl?: string | undefined
  /** Default: `"POST"`. */
  VoiceMethod?: OpenString<'GET' | 'POST'> | undefined
  /** Whether the number receives calls or faxes. Default: `"voice"`. */
  VoiceReceiveMode?: OpenString<'voice' | 'fax'> | undefined
  /** The URL of the cXML document for incoming calls. A URL. */
  VoiceUrl?: string | undefined
}

/** Body of `compat.messages.create`. */
export interface CompatCreateMessageRequest {
  /** The destination in E.164 format: `+15550101`. */
  To: string
  /** A phone number of the project in E.164 format. */
  From?: string | undefined
  /** The text. */
  Body?: string | undefined
  /** The URL of an attachment. */
  MediaUrl?: string | string[] | undefined
  /** Whether the message is sent as MMS even without an attachment. */
  SendAsMms?: boolean | undefined
  /** The application whose message status callback is used. A UUID. */
  ApplicationSid?: string | undefined
  /**
   * The maximum price in USD; the message is not sent if it costs more. A string matching
   * `^\d+\.?\d{0,4}$`.
   */
  MaxPrice?: string | undefined
  /** The URL that receives each change of the status: the webhook `smsStatusCallback`. A URL. */
  StatusCallback?: string | undefined
  /**
   * Seconds that the message may wait in the queue before it is canceled. An integer. 1 to 172800.
   * Default: `14400`.
   */
  ValidityPeriod?: number | undefined
  /** A UUID. */
  MessagingServiceSid?: string | undefined
}

/** Body of `compat.queues.create`. */
export interface CompatCreateQueueRequest {
  /** At least 1 character, matching `^\w+$`. */
  FriendlyName: string
  /** An integer. More than 0. */
  MaxSize?: number | undefined
}

/** Body of `compat.accounts.create`. */
export interface CompatCreateSubprojectRequest {
  /** At most 250 characters. */
  FriendlyName: string
}

/** Body of `compat.tokens.create`. */
export interface CompatCreateTokenRequest {
  /** At least 1 character. */
  name: string
  /** At least 1 item. */
  permissions: string[]
  /** A UUID. */
  subproject_id?: string | undefined
}

/** Item of `compat.lamlBins.list`. Response of `compat.lamlBins.create`. */
export interface CompatCxmlScript {
  /** A UUID. */
  sid: string
  date_created: string
  date_updated: string
  date_last_accessed: string | null
  /** A UUID. */
  account_sid: string
  name: string
  contents: string
  /** A URL. */
  request_url: string
  /** An integer. */
  num_requests: number
  api_version: string
  uri: string
}

/** Response of `compat.lamlBins.list`. */
export interface CompatCxmlScriptListResponse {
  uri: string
  first_page_uri: string
  next_page_uri: string | null
  previous_page_uri: string | null
  /** An integer. */
  page: number
  /** An integer. */
  page_size: number
  laml_bins: CompatCxmlScript[]
}

/** Response of `compat.lamlBins.get`, `compat.lamlBins.update`. */
export interface CompatCxmlScriptResponse {
  /** A UUID. */
  sid: string
  date_created: string
  date_updated: string
  date_last_accessed: string | null
  /** A UUID. */
  account_sid: string
  name: string
  contents: string
  /** A URL. */
  request_url: string
  /** An integer. */
  num_requests: number
  api_version: string
  uri: string
}

/** Item of `compat.faxes.list`. */
export interface CompatFax {
  account_sid: string
  api_version: string
  date_created: string
  date_updated: string
  direction: CompatFaxDirection
  from: string
  media_url: string | null
  media_sid: string
  num_pages: string | null
  price: string | null
  price_unit: string
  quality: CompatFaxQuality
  sid: string
  status: CompatFaxStatus
  to: string
  /** An integer. */
  duration: number
  links: CompatFaxLinks
  url: string
  error_code: string | null
  error_message: string | null
}

/** `Compat.FaxDirection` of the API. */
export type CompatFaxDirection = OpenString<'inbound' | 'outbound'>

/** `Compat.FaxLinks` of the API. */
export interface CompatFaxLinks {
  media: string
}

/** Response of `compat.faxes.list`. */
export interface CompatFaxListResponse {
  uri: string
  first_page_uri: string
  next_page_uri: string | null
  previous_page_uri: string | null
  /** An integer. */
  page: number
  /** An integer. */
  page_size: number
  faxes: CompatFax[]
}

/** Item of `compat.faxes.listMedia`. */
export interface CompatFaxMedia {
  account_sid: string
  content_type: string
  date_created: string
  date_updated: string
  fax_sid: string
  sid: string
  uri: string
  url: string
}

/** Response of `compat.faxes.listMedia`. */
export interface CompatFaxMediaListResponse {
  uri: string
  first_page_uri: string
  next_page_uri: string | null
  previous_page_uri: string | null
  /** An integer. */
  page: number
  /** An integer. */
  page_size: number
  media: CompatFaxMedia[]
  fax_media: CompatFaxMedia[]
}

/** Response of `compat.faxes.getMedia`. */
export interface CompatFaxMediaResponse {
  account_sid: string
  content_type: string
  date_created: string
  date_updated: string
  fax_sid: string
  sid: string
  uri: string
  url: string
}

/** `Compat.FaxQuality` of the API. */
export type CompatFaxQuality = OpenString<'standard' | 'fine' | 'superfine'>

/** Response of `compat.faxes.create`, `compat.faxes.get`, `compat.faxes.update`. */
export interface CompatFaxResponse {
  account_sid: string
  api_version: string
  date_created: string
  date_updated: string
  direction: CompatFaxDirection
  from: string
  media_url: string | null
  media_sid: string
  num_pages: string | null
  price: string | null
  price_unit: string
  quality: CompatFaxQuality
  sid: string
  status: CompatFaxStatus
  to: string
  /** An integer. */
  duration: number
  links: CompatFaxLinks
  url: string
  error_code: string | null
  error_message: string | null
}

/** `Compat.FaxStatus` of the API. */
export type CompatFaxStatus = OpenString<
  | 'queued'
  | 'processing'
  | 'sending'
  | 'delivered'
  | 'receiving'
  | 'received'
  | 'no-answer'
  | 'busy'
  | 'failed'
  | 'canceled'
>

/** Body of `compat.phoneNumbers.importNumber`. */
export interface CompatImportPhoneNumberRequest {
  /** 6 to 31 characters, matching `^\+\d{5,30}$`. */
  number: string
  number_type: CompatNumberType
  /** At least 1 item. */
  capabilities?: CompatPhoneNumberCapability[] | undefined
}

/**
 * Item of `compat.phoneNumbers.list`. Response of `compat.phoneNumbers.importNumber`,
 * `compat.phoneNumbers.purchase`.
 */
export interface CompatIncomingPhoneNumber {
  /** A UUID. */
  account_id: string
  /** A UUID. */
  account_sid: string
  address_requirements: CompatAddressRequirements
  address_sid: string | null
  api_version: string
  beta: boolean
  capabilities: CompatIncomingPhoneNumberCapabilities
  country_code: string
  date_created: string
  date_updated: string
  emergency_address_sid: string | null
  emergency_status: string
  friendly_name: string
  identity_sid: string | null
  origin: CompatPhoneNumberOrigin
  phone_number: string
  sid: string
  sms_application_sid: string | null
  sms_fallback_method: string
  sms_fallback_url: string | null
  sms_method: string
  sms_url: string | null
  status_callback: string | null
  status_callback_method: string
  trunk_sid: string | null
  uri: string
  verification_status?: string | undefined
  voice_application_sid: string | null
  voice_caller_id_lookup: boolean | null
  voice_fallback_method: string
  voice_fallback_url: string | null
  voice_method: string
  voice_url: string | null
}

/** `Compat.IncomingPhoneNumberCapabilities` of the API. */
export interface CompatIncomingPhoneNumberCapabilities {
  voice: boolean
  sms: boolean
  mms: boolean
  fax: boolean
}

/** Response of `compat.phoneNumbers.list`. */
export interface CompatIncomingPhoneNumberListResponse {
  uri: string
  first_page_uri: string
  next_page_uri: string | null
  previous_page_uri: string | null
  /** An integer. */
  page: number
  /** An integer. */
  page_size: number
  incoming_phone_numbers: CompatIncomingPhoneNumber[]
}

/** Response of `compat.phoneNumbers.get`, `compat.phoneNumbers.update`. */
export interface CompatIncomingPhoneNumberResponse {
  /** A UUID. */
  account_id: string
  /** A UUID. */
  account_sid: string
  address_requirements: CompatAddressRequirements
  address_sid: string | null
  api_version: string
  beta: boolean
  capabilities: CompatIncomingPhoneNumberCapabilities
  country_code: string
  date_created: string
  date_updated: string
  emergency_address_sid: string | null
  emergency_status: string
  friendly_name: string
  identity_sid: string | null
  origin: CompatPhoneNumberOrigin
  phone_number: string
  sid: string
  sms_application_sid: string | null
  sms_fallback_method: string
  sms_fallback_url: string | null
  sms_method: string
  sms_url: string | null
  status_callback: string | null
  status_callback_method: string
  trunk_sid: string | null
  uri: string
  verification_status?: string | undefined
  voice_application_sid: string | null
  voice_caller_id_lookup: boolean | null
  voice_fallback_method: string
  voice_fallback_url: string | null
  voice_method: string
  voice_url: string | null
}

/** Item of `compat.messages.list`. Response of `compat.messages.create`. */
export interface CompatMessage {
  /** A UUID. */
  account_sid: string
  api_version: string
  body: string | null
  /** An integer. */
  num_segments: number
  /** An integer. */
  num_media: number
  date_created: string
  date_sent: string | null
  date_updated: string
  direction: CompatMessageDirection
  error_code: string | null
  error_message: string | null
  from: string
  price: number | null
  price_unit: string
  /** A UUID. */
  sid: string
  status: CompatMessageStatus
  to: string
  /** A UUID. */
  messaging_service_sid: string | null
  uri: string
  subresource_uris: CompatMessageSubresourceUris
}

/** `Compat.MessageDirection` of the API. */
export type CompatMessageDirection = OpenString<'inbound' | 'outbound-api' | 'outbound-call' | 'outbound-reply'>

/** Response of `compat.messages.list`. */
export interface CompatMessageListResponse {
  uri: string
  first_page_uri: string
  next_page_uri: string | null
  previous_page_uri: string | null
  /** An integer. */
  page: number
  /** An integer. */
  page_size: number
  messages: CompatMessage[]
}

/** Item of `compat.messages.listMedia`. */
export interface CompatMessageMedia {
  /** A UUID. */
  account_sid: string
  content_type: string
  date_created: string
  date_updated: string
  /** A UUID. */
  parent_sid: string
  /** A UUID. */
  sid: string
  uri: string
}

/** Response of `compat.messages.listMedia`. */
export interface CompatMessageMediaListResponse {
  uri: string
  first_page_uri: string
  next_page_uri: string | null
  previous_page_uri: string | null
  /** An integer. */
  page: number
  /** An integer. */
  page_size: number
  media_list: CompatMessageMedia[]
}

/** Response of `compat.messages.getMedia`. */
export interface CompatMessageMediaResponse {
  /** A UUID. */
  account_sid: string
  content_type: string
  date_created: string
  date_updated: string
  /** A UUID. */
  parent_sid: string
  /** A UUID. */
  sid: string
  uri: string
}

/** Response of `compat.messages.get`, `compat.messages.update`. */
export interface CompatMessageResponse {
  /** A UUID. */
  account_sid: string
  api_version: string
  body: string | null
  /** An integer. */
  num_segments: number
  /** An integer. */
  num_media: number
  date_created: string
  date_sent: string | null
  date_updated: string
  direction: CompatMessageDirection
  error_code: string | null
  error_message: string | null
  from: string
  price: number | null
  price_unit: string
  /** A UUID. */
  sid: string
  status: CompatMessageStatus
  to: string
  /** A UUID. */
  messaging_service_sid: string | null
  uri: string
  subresource_uris: CompatMessageSubresourceUris
}

/** `Compat.MessageStatus` of the API. */
export type CompatMessageStatus = OpenString<
  | 'queued'
  | 'initiated'
  | 'sent'
  | 'failed'
  | 'delivered'
  | 'undelivered'
  | 'received'
>

/** `Compat.MessageSubresourceUris` of the API. */
export interface CompatMessageSubresourceUris {
  media: string
}

/** `Compat.NumberType` of the API. */
export type CompatNumberType = OpenString<'longcode' | 'tollfree'>

/** `Compat.ParticipantStatus` of the API. */
export type CompatParticipantStatus = OpenString<'completed' | 'in-progress'>

/** `Compat.PhoneNumberCapabilities` of the API. */
export interface CompatPhoneNumberCapabilities {
  voice: boolean
  SMS: boolean
  MMS: boolean
}

/** `Compat.PhoneNumberCapability` of the API. */
export type CompatPhoneNumberCapability = OpenString<'sms' | 'voice' | 'fax' | 'mms'>

/** `Compat.PhoneNumberOrigin` of the API. */
export type CompatPhoneNumberOrigin = OpenString<'signalwire' | 'hosted'>

/** Item of `compat.queues.list`. Response of `compat.queues.create`. */
export interface CompatQueue {
  /** A UUID. */
  sid: string
  /** A UUID. */
  account_sid: string
  friendly_name: string
  /** An integer. */
  max_size: number | null
  /** An integer. At least 0. */
  current_size: number
  /** An integer. At least 0. */
  average_wait_time: number
  date_created: string
  date_updated: string
  api_version: string
  uri: string
}

/** Response of `compat.queues.list`. */
export interface CompatQueueListResponse {
  uri: string
  first_page_uri: string
  next_page_uri: string | null
  previous_page_uri: string | null
  /** An integer. */
  page: number
  /** An integer. */
  page_size: number
  queues: CompatQueue[]
}

/** Item of `compat.queues.listMembers`. */
export interface CompatQueueMember {
  /** A UUID. */
  call_sid: string
  /** A UUID. */
  account_sid: string
  /** A UUID. */
  queue_sid: string
  date_enqueued: string
  /** An integer. At least 1. */
  position: number
  /** An integer. At least 0. */
  wait_time: number
  member_type: string
  uri: string
}

/** Response of `compat.queues.listMembers`. */
export interface CompatQueueMemberListResponse {
  uri: string
  first_page_uri: string
  next_page_uri: string | null
  previous_page_uri: string | null
  /** An integer. */
  page: number
  /** An integer. */
  page_size: number
  queue_members: CompatQueueMember[]
}

/** Response of `compat.queues.dequeueMember`, `compat.queues.getMember`. */
export interface CompatQueueMemberResponse {
  /** A UUID. */
  call_sid: string
  /** A UUID. */
  account_sid: string
  /** A UUID. */
  queue_sid: string
  date_enqueued: string
  /** An integer. At least 1. */
  position: number
  /** An integer. At least 0. */
  wait_time: number
  member_type: string
  uri: string
}

/** Response of `compat.queues.get`, `compat.queues.update`. */
export interface CompatQueueResponse {
  /** A UUID. */
  sid: string
  /** A UUID. */
  account_sid: string
  friendly_name: string
  /** An integer. */
  max_size: number | null
  /** An integer. At least 0. */
  current_size: number
  /** An integer. At least 0. */
  average_wait_time: number
  date_created: string
  date_updated: string
  api_version: string
  uri: string
}

/** Item of `compat.recordings.list`. */
export interface CompatRecording {
  /** A UUID. */
  sid: string
  /** A UUID. */
  account_sid: string
  api_version: string
  /** A UUID. */
  call_sid: string | null
  /** A UUID. */
  conference_sid: string | null
  channel: OpenString<'1' | '2'>
  channels: OpenString<'1' | '2'>
  date_created: string
  date_updated: string
  start_time: string | null
  end_time: string | null
  /** An integer. At least 0. */
  duration: number
  price: string | null
  price_unit: string
  source: CompatRecordingSource
  status: CompatRecordingStatus
  error_code: string | null
  uri: string
  subresource_uris: CompatRecordingSubresourceUris
  encryption_details: string | null
  trim: string
}

/** Response of `compat.recordings.list`. */
export interface CompatRecordingListResponse {
  uri: string
  first_page_uri: string
  next_page_uri: string | null
  previous_page_uri: string | null
  /** An integer. */
  page: number
  /** An integer. */
  page_size: number
  recordings: CompatRecording[]
}

/** Response of `compat.recordings.get`. */
export interface CompatRecordingResponse {
  /** A UUID. */
  sid: string
  /** A UUID. */
  account_sid: string
  api_version: string
  /** A UUID. */
  call_sid: string | null
  /** A UUID. */
  conference_sid: string | null
  channel: OpenString<'1' | '2'>
  channels: OpenString<'1' | '2'>
  date_created: string
  date_updated: string
  start_time: string | null
  end_time: string | null
  /** An integer. At least 0. */
  duration: number
  price: string | null
  price_unit: string
  source: CompatRecordingSource
  status: CompatRecordingStatus
  error_code: string | null
  uri: string
  subresource_uris: CompatRecordingSubresourceUris
  encryption_details: string | null
  trim: string
}

/** `Compat.RecordingSource` of the API. */
export type CompatRecordingSource = OpenString<
  | 'DialVerb'
  | 'Conference'
  | 'OutBoundApi'
  | 'Trunking'
  | 'RecordVerb'
  | 'StartCallRecordingApi'
  | 'StartConferenceRecording'
>

/** `Compat.RecordingStatus` of the API. */
export type CompatRecordingStatus = OpenString<
  | 'queued'
  | 'in-progress'
  | 'paused'
  | 'resumed'
  | 'completed'
  | 'absent'
  | 'stopped'
>

/** `Compat.RecordingSubresourceUris` of the API. */
export interface CompatRecordingSubresourceUris {
  transcriptions: string
}

/** Body of `compat.faxes.create`. */
export interface CompatSendFaxRequest {
  /** The URL of the PDF document that is sent. */
  MediaUrl: string
  /** The destination: a number in E.164 format, or a SIP address `sip:user@host`. */
  To: string
  /** A number of the project in E.164 format, which the destination sees. */
  From: string
  /** The resolution of the pages; a higher one takes longer to send. Default: `"fine"`. */
  Quality?: OpenString<'standard' | 'fine' | 'superfine'> | undefined
  /** The URL that receives the status of the fax. */
  StatusCallback?: string | undefined
  /** The HTTP method of the request to `StatusCallback`. Default: `"POST"`. */
  StatusCallbackMethod?: OpenString<'GET' | 'POST'> | undefined
  /** The changes of the status that `StatusCallback` receives. */
  StatusCallbackEvent?: string[] | undefined
  /** Whether the document is stored, so that it can be read later. Default: `"true"`. */
  StoreMedia?: OpenString<'true' | 'false'> | undefined
  /** For how many minutes the fax is tried before it fails. An integer. 5 to 300. Default: `60`. */
  Ttl?: number | undefined
  /** The user name for the SIP address in `To`. */
  SipAuthUsername?: string | undefined
  /** The password for the SIP address in `To`. */
  SipAuthPassword?: string | undefined
}

/** `Compat.StreamStatus` of the API. */
export type CompatStreamStatus = OpenString<'queued' | 'in-progress' | 'stopped'>

/** `Compat.SubresourceUris` of the API. */
export interface CompatSubresourceUris {
  addresses: null
  available_phone_numbers: string
  applications: string
  authorized_connect_apps: null
  calls: string
  conferences: string
  connect_apps: null
  incoming_phone_numbers: string
  keys: null
  notifications: null
  outgoing_caller_ids: null
  queues: string
  recordings: string
  sandbox: null
  sip: null
  short_codes: null
  messages: string
  transcriptions: string
  usage: null
}

/** Response of `compat.tokens.create`, `compat.tokens.update`. */
export interface CompatTokenResponse {
  /** A UUID. */
  id: string
  /** At least 1 character. */
  name: string
  permissions: string[]
  token: string
}

/** Item of `compat.transcriptions.list`. */
export interface CompatTranscription {
  /** A UUID. */
  sid: string
  /** A UUID. */
  account_sid: string
  api_version: string
  /** A UUID. */
  recording_sid: string
  date_created: string
  date_updated: string
  /** An integer. At least 0. */
  duration: number
  price: string | null
  price_unit: string
  status: string
  transcription_text: string | null
  type: string
  uri: string
}

/** Response of `compat.transcriptions.list`. */
export interface CompatTranscriptionListResponse {
  uri: string
  first_page_uri: string
  next_page_uri: string | null
  previous_page_uri: string | null
  /** An integer. */
  page: number
  /** An integer. */
  page_size: number
  transcriptions: CompatTranscription[]
}

/** Response of `compat.transcriptions.get`. */
export interface CompatTranscriptionResponse {
  /** A UUID. */
  sid: string
  /** A UUID. */
  account_sid: string
  api_version: string
  /** A UUID. */
  recording_sid: string
  date_created: string
  date_updated: string
  /** An integer. At least 0. */
  duration: number
  price: string | null
  price_unit: string
  status: string
  transcription_text: string | null
  type: string
  uri: string
}

/** Body of `compat.accounts.update`. */
export interface CompatUpdateAccountRequest {
  /** At most 250 characters. */
  FriendlyName: string
}

/** Body of `compat.applications.update`. */
export interface CompatUpdateApplicationRequest {
  /** At most 64 characters. */
  FriendlyName: string
  /** A URL. */
  VoiceUrl?: string | undefined
  /** Default: `"POST"`. */
  VoiceMethod?: OpenString<'GET' | 'POST'> | undefined
  /** A URL. */
  VoiceFallbackUrl?: string | undefined
  /** Default: `"POST"`. */
  VoiceFallbackMethod?: OpenString<'GET' | 'POST'> | undefined
  /** A URL. */
  StatusCallback?: string | undefined
  /** Default: `"POST"`. */
  StatusCallbackMethod?: OpenString<'GET' | 'POST'> | undefined
  /** A URL. */
  SmsUrl?: string | undefined
  /** Default: `"POST"`. */
  SmsMethod?: OpenString<'GET' | 'POST'> | undefined
  /** A URL. */
  SmsFallbackUrl?: string | undefined
  /** Default: `"POST"`. */
  SmsFallbackMethod?: OpenString<'GET' | 'POST'> | undefined
  /** A URL. */
  SmsStatusCallback?: string | undefined
  /** Default: `"POST"`. */
  SmsStatusCallbackMethod?: OpenString<'GET' | 'POST'> | undefined
}

/** Body of `compat.calls.updateRecording`. */
export interface CompatUpdateCallRecordingRequest {
  Status: OpenString<'paused' | 'in-progress' | 'stopped'>
  /** Default: `"silence"`. */
  PauseBehavior?: OpenString<'skip' | 'silence'> | undefined
}

/** Body of `compat.calls.update`. */
export interface CompatUpdateCallRequest {
  /** The URL of the cXML document that replaces the current one. A URL. */
  Url?: string | undefined
  /** The HTTP method of the request to `Url`. */
  Method?: OpenString<'GET' | 'POST'> | undefined
  /** `canceled` ends a call that is not connected yet, `completed` a call in progress. */
  Status?: OpenString<'canceled' | 'completed'> | undefined
  /** The URL that is used if `Url` fails. A URL. */
  FallbackUrl?: string | undefined
  FallbackMethod?: OpenString<'GET' | 'POST'> | undefined
  /** The URL that receives the status of the call. A URL. */
  StatusCallback?: string | undefined
  StatusCallbackMethod?: OpenString<'GET' | 'POST'> | undefined
}

/** Body of `compat.calls.stopStream`. */
export interface CompatUpdateCallStreamRequest {
  Status: 'stopped'
}

/** Body of `compat.conferences.updateParticipant`. */
export interface CompatUpdateConferenceParticipantRequest {
  /** The URL of the cXML document that is played to the participant. A URL. */
  AnnounceUrl?: string | undefined
  /** The HTTP method of the request to `AnnounceUrl`. Default: `"POST"`. */
  AnnounceMethod?: OpenString<'GET' | 'POST'> | undefined
  /** Whether only the participant `CallSidToCoach` hears this one. */
  Coaching?: boolean | undefined
  /** The call of the participant that is coached. A UUID. */
  CallSidToCoach?: string | undefined
  /** Whether the participant is on hold, which plays `HoldUrl` instead of the conference. */
  Hold?: boolean | undefined
  /** The HTTP method of the request to `HoldUrl`. Default: `"GET"`. */
  HoldMethod?: OpenString<'GET' | 'POST'> | undefined
  /** The URL of the cXML document that is played on hold. A URL. */
  HoldUrl?: string | undefined
  /** Whether the others do not hear the participant. */
  Muted?: boolean | undefined
  /** The URL of the cXML document that is played until the conference starts. A URL. */
  WaitUrl?: string | undefined
  /** The HTTP method of the request to `WaitUrl`. Default: `"POST"`. */
  WaitMethod?: OpenString<'GET' | 'POST'> | undefined
}

/** Body of `compat.conferences.updateRecording`. */
export interface CompatUpdateConferenceRecordingRequest {
  Status: OpenString<'paused' | 'in-progress' | 'stopped'>
  /** Default: `"silence"`. */
  PauseBehavior?: OpenString<'skip' | 'silence'> | undefined
}

/** Body of `compat.conferences.update`. */
export interface CompatUpdateConferenceRequest {
  Status?: 'completed' | undefined
  /** A URL. */
  AnnounceUrl?: string | undefined
  /** Default: `"POST"`. */
  AnnounceMethod?: OpenString<'GET' | 'POST'> | undefined
}

/** Body of `compat.conferences.stopStream`. */
export interface CompatUpdateConferenceStreamRequest {
  Status: 'stopped'
}

/** Body of `compat.lamlBins.update`. */
export interface CompatUpdateCxmlScriptRequest {
  /** At least 1 character. */
  Name: string
  Contents?: string | undefined
}

/** Body of `compat.faxes.update`. */
export interface CompatUpdateFaxRequest {
  Status: 'canceled'
}

/** Body of `compat.phoneNumbers.update`. */
export interface CompatUpdateIncomingPhoneNumberRequest {
  /** The project that receives the number; absent, the number stays where it is. A UUID. */
  AccountSid?: string | undefined
  /** The address that emergency services receive for calls from the number. A UUID. */
  EmergencyAddressSid?: string | undefined
  /** The name of the number in the dashboard. 1 to 255 characters. */
  FriendlyName?: string | undefined
  /** The application that handles incoming messages. A UUID. */
  SmsApplicationSid?: string | undefined
  /** The HTTP method of the request to `SmsFallbackUrl`. Default: `"POST"`. */
  SmsFallbackMethod?: OpenString<'GET' | 'POST'> | undefined
  /** The URL that is used if `SmsUrl` fails. A URL. */
  SmsFallbackUrl?: string | undefined
  /** The HTTP method of the request to `SmsUrl`. Default: `"POST"`. */
  SmsMethod?: OpenString<'GET' | 'POST'> | undefined
  /** The URL of the cXML document for incoming messages. A URL. */
  SmsUrl?: string | undefined
  /** The URL that receives the status of calls: the webhook `incomingCallStatusCallback`. A URL. */
  StatusCallback?: string | undefined
  /** The HTTP method of the request to `StatusCallback`. Default: `"POST"`. */
  StatusCallbackMethod?: OpenString<'GET' | 'POST'> | undefined
  /** The application that handles incoming calls. A UUID. */
  VoiceApplicationSid?: string | undefined
  /** The HTTP method of the request to `VoiceFallbackUrl`. Default: `"POST"`. */
  VoiceFallbackMethod?: OpenString<'GET' | 'POST'> | undefined
  /** The URL that is used if `VoiceUrl` fails. A URL. */
  VoiceFallbackUrl?: string | undefined
  /** The HTTP method of the request to `VoiceUrl`. Default: `"POST"`. */
  VoiceMethod?: OpenString<'GET' | 'POST'> | undefined
  /** Whether the number receives calls or faxes. */
  VoiceReceiveMode?: OpenString<'voice' | 'fax'> | undefined
  /** The URL of the cXML document for incoming calls. A URL. */
  VoiceUrl?: string | undefined
}

/** Body of `compat.messages.update`. */
export interface CompatUpdateMessageRequest {
  /**
   * Empty: the text of the stored message is deleted. The message that was sent does not change. At
   * most 0 characters.
   */
  Body: string
}

/** Body of `compat.queues.dequeueMember`. */
export interface CompatUpdateQueueMemberRequest {
  /** A URL. */
  Url: string
  /** Default: `"POST"`. */
  Method?: OpenString<'GET' | 'POST'> | undefined
}

/** Body of `compat.queues.update`. */
export interface CompatUpdateQueueRequest {
  /** At least 1 character, matching `^\w+$`. */
  FriendlyName: string
  /** An integer. More than 0. */
  MaxSize?: number | undefined
}

/** Body of `compat.tokens.update`. */
export interface CompatUpdateTokenRequest {
  /** At least 1 character. */
  name?: string | undefined
  permissions?: string[] | undefined
}
