// Generated from api/ by codegen/src/print/typescript/build.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { RequestOptions } from '../core/options.ts'
import type { PagePromise } from '../core/page.ts'
import type { ResultPromise } from '../core/promise.ts'
import { call, page, Resource, rest } from '../core/resource.ts'
import type { PaginationLinks } from './common.ts'

/** Methods of `client.queues`. */
export class Queues extends Resource {
  /**
   * Creates a queue in which calls wait to be answered.
   *
   * `POST /api/relay/rest/queues`. Requires the scope `voice`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {InvalidRequestError} on 422, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(body?: CreateQueueRequest, options?: RequestOptions): ResultPromise<QueueResponse> {
    return call(this, 302, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Permanently deletes a queue.
   *
   * `DELETE /api/relay/rest/queues/{id}`. Requires the scope `voice`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {NotFoundError} on 404,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(id: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 303, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Reads one queue.
   *
   * `GET /api/relay/rest/queues/{id}`. Requires the scope `voice`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, options?: RequestOptions): ResultPromise<QueueResponse> {
    return call(this, 304, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Reads one call that waits in a queue.
   *
   * `GET /api/relay/rest/queues/{queue_id}/members/{id}`. Requires the scope `voice`.
   * @param queueId A UUID.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  getMember(queueId: string, id: string, options?: RequestOptions): ResultPromise<QueueMemberResponse> {
    return call(this, 305, [queueId, id], {}, options, rest(arguments, 3))
  }

  /**
   * Reads the call that is next in a queue.
   *
   * `GET /api/relay/rest/queues/{queue_id}/members/next`. Requires the scope `voice`.
   * @param queueId A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  getNextMember(queueId: string, options?: RequestOptions): ResultPromise<QueueMemberResponse> {
    return call(this, 306, [queueId], {}, options, rest(arguments, 2))
  }

  /**
   * Lists the queues of the project, page by page.
   *
   * `GET /api/relay/rest/queues`. Requires the scope `voice`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {InvalidRequestError} on 422, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(query?: QueuesListQuery, options?: RequestOptions): PagePromise<Queue, QueueListResponse> {
    return page(this, 307, 'data', [], query, options, rest(arguments, 2))
  }

  /**
   * Lists the calls that wait in a queue, page by page.
   *
   * `GET /api/relay/rest/queues/{queue_id}/members`. Requires the scope `voice`.
   * @param queueId A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  listMembers(
    queueId: string,
    query?: QueuesListMembersQuery,
    options?: RequestOptions,
  ): PagePromise<QueueMember, QueueMemberListResponse> {
    return page(this, 308, 'data', [queueId], query, options, rest(arguments, 3))
  }

  /**
   * Changes the name or size of a queue.
   *
   * `PUT /api/relay/rest/queues/{id}`. Requires the scope `voice`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(id: string, body?: UpdateQueueRequest, options?: RequestOptions): ResultPromise<QueueResponse> {
    return call(this, 309, [id], { body }, options, rest(arguments, 3))
  }
}

/** Query of `queues.list`. */
export interface QueuesListQuery {
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `queues.listMembers`. */
export interface QueuesListMembersQuery {
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Body of `queues.create`. */
export interface CreateQueueRequest {
  name?: string | undefined
  /** An integer. */
  max_size?: number | undefined
}

/** Item of `queues.list`. */
export interface Queue {
  /** A UUID. */
  id: string
  /** A UUID. */
  project_id: string
  friendly_name: string
  /** An integer. */
  max_size?: number | undefined
  /** An integer. */
  current_size?: number | undefined
  /** An integer. */
  average_wait_time?: number | undefined
  uri?: string | undefined
  /** A date and time in RFC 3339 format. */
  date_created?: string | undefined
  /** A date and time in RFC 3339 format. */
  date_updated?: string | undefined
}

/** Response of `queues.list`. */
export interface QueueListResponse {
  links?: PaginationLinks | undefined
  data?: Queue[] | undefined
}

/** Item of `queues.listMembers`. */
export interface QueueMember {
  /** A UUID. */
  call_id: string
  project_id: string
  queue_id: string
  /** An integer. */
  position: number
  uri: string
  /** An integer. */
  wait_time?: number | undefined
  /** A date and time in RFC 3339 format. */
  date_enqueued?: string | undefined
}

/** Response of `queues.listMembers`. */
export interface QueueMemberListResponse {
  links?: PaginationLinks | undefined
  data?: QueueMember[] | undefined
}

/** Response of `queues.getMember`, `queues.getNextMember`. */
export interface QueueMemberResponse {
  /** A UUID. */
  call_id: string
  project_id: string
  queue_id: string
  /** An integer. */
  position: number
  uri: string
  /** An integer. */
  wait_time?: number | undefined
  /** A date and time in RFC 3339 format. */
  date_enqueued?: string | undefined
}

/** Response of `queues.create`, `queues.get`, `queues.update`. */
export interface QueueResponse {
  /** A UUID. */
  id: string
  /** A UUID. */
  project_id: string
  friendly_name: string
  /** An integer. */
  max_size?: number | undefined
  /** An integer. */
  current_size?: number | undefined
  /** An integer. */
  average_wait_time?: number | undefined
  uri?: string | undefined
  /** A date and time in RFC 3339 format. */
  date_created?: string | undefined
  /** A date and time in RFC 3339 format. */
  date_updated?: string | undefined
}

/** Body of `queues.update`. */
export interface UpdateQueueRequest {
  name?: string | undefined
  /** An integer. */
  max_size?: number | undefined
}
