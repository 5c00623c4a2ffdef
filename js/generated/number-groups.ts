// Generated from api/ by codegen/src/print/typescript/build.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { RequestOptions } from '../core/options.ts'
import type { PagePromise } from '../core/page.ts'
import type { ResultPromise } from '../core/promise.ts'
import { call, page, Resource, rest } from '../core/resource.ts'
import type { PaginationLinks } from './common.ts'

/** Methods of `client.numberGroups`. */
export class NumberGroups extends Resource {
  /**
   * Adds a phone number to a number group.
   *
   * `POST /api/relay/rest/number_groups/{NumberGroupId}/number_group_memberships`. Requires the
   * scope `numbers`.
   * @param numberGroupId A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  addMembership(
    numberGroupId: string,
    body: AddNumberGroupMembershipRequest,
    options?: RequestOptions,
  ): ResultPromise<NumberGroupMembershipResponse> {
    return call(this, 275, [numberGroupId], { body }, options, rest(arguments, 3))
  }

  /**
   * Creates a number group: a pool of phone numbers from which messages are sent.
   *
   * `POST /api/relay/rest/number_groups`. Requires the scope `numbers`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {InvalidRequestError} on 422, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(body: CreateNumberGroupRequest, options?: RequestOptions): ResultPromise<NumberGroupResponse> {
    return call(this, 276, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Permanently deletes a number group.
   *
   * `DELETE /api/relay/rest/number_groups/{id}`. Requires the scope `numbers`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {NotFoundError} on 404,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(id: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 277, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Takes a phone number out of a number group.
   *
   * `DELETE /api/relay/rest/number_group_memberships/{id}`. Requires the scope `numbers`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {NotFoundError} on 404,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  deleteMembership(id: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 278, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Reads one number group.
   *
   * `GET /api/relay/rest/number_groups/{id}`. Requires the scope `numbers`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, options?: RequestOptions): ResultPromise<NumberGroupResponse> {
    return call(this, 279, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Reads one membership: which phone number belongs to which number group.
   *
   * `GET /api/relay/rest/number_group_memberships/{id}`. Requires the scope `numbers`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  getMembership(id: string, options?: RequestOptions): ResultPromise<NumberGroupMembershipResponse> {
    return call(this, 280, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Lists the number groups of the project, page by page; they can be filtered by name.
   *
   * `GET /api/relay/rest/number_groups`. Requires the scope `numbers`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {InvalidRequestError} on 422, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: NumberGroupsListQuery,
    options?: RequestOptions,
  ): PagePromise<NumberGroup, NumberGroupListResponse> {
    return page(this, 281, 'data', [], query, options, rest(arguments, 2))
  }

  /**
   * Lists the phone numbers of a number group, page by page.
   *
   * `GET /api/relay/rest/number_groups/{NumberGroupId}/number_group_memberships`. Requires the
   * scope `numbers`.
   * @param numberGroupId A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  listMemberships(
    numberGroupId: string,
    query?: NumberGroupsListMembershipsQuery,
    options?: RequestOptions,
  ): PagePromise<NumberGroupMembership, NumberGroupMembershipListResponse> {
    return page(this, 282, 'data', [numberGroupId], query, options, rest(arguments, 3))
  }

  /**
   * Changes the name of a number group, or whether a recipient always sees the same sender.
   *
   * `PUT /api/relay/rest/number_groups/{id}`. Requires the scope `numbers`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(
    id: string,
    body: UpdateNumberGroupRequest,
    options?: RequestOptions,
  ): ResultPromise<NumberGroupResponse> {
    return call(this, 283, [id], { body }, options, rest(arguments, 3))
  }
}

/** Query of `numberGroups.list`. */
export interface NumberGroupsListQuery {
  /** At most 255 characters. */
  filter_name?: string | undefined
  /** An integer. Default: `0`. */
  page_number?: number | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `numberGroups.listMemberships`. */
export interface NumberGroupsListMembershipsQuery {
  /** An integer. Default: `0`. */
  page_number?: number | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Body of `numberGroups.addMembership`. */
export interface AddNumberGroupMembershipRequest {
  /** A UUID. */
  phone_number_id: string
}

/** Body of `numberGroups.create`. */
export interface CreateNumberGroupRequest {
  name: string
  /** Default: `false`. */
  sticky_sender?: boolean | undefined
}

/** `MembershipPhoneNumber` of the API. */
export interface MembershipPhoneNumber {
  /** A UUID. */
  id?: string | undefined
  name?: string | undefined
  number?: string | undefined
  capabilities?: string[] | undefined
}

/** Item of `numberGroups.list`. */
export interface NumberGroup {
  /** A UUID. */
  id: string
  name: string
  sticky_sender: boolean
  /** An integer. */
  phone_number_count: number
}

/** Response of `numberGroups.list`. */
export interface NumberGroupListResponse {
  links: PaginationLinks
  data: NumberGroup[]
}

/** Item of `numberGroups.listMemberships`. */
export interface NumberGroupMembership {
  /** A UUID. */
  id: string
  /** A UUID. */
  number_group_id: string
  phone_number: MembershipPhoneNumber
  created_at: string
  updated_at: string
}

/** Response of `numberGroups.listMemberships`. */
export interface NumberGroupMembershipListResponse {
  links: PaginationLinks
  data: NumberGroupMembership[]
}

/** Response of `numberGroups.addMembership`, `numberGroups.getMembership`. */
export interface NumberGroupMembershipResponse {
  /** A UUID. */
  id: string
  /** A UUID. */
  number_group_id: string
  phone_number: MembershipPhoneNumber
  created_at: string
  updated_at: string
}

/** Response of `numberGroups.create`, `numberGroups.get`, `numberGroups.update`. */
export interface NumberGroupResponse {
  /** A UUID. */
  id: string
  name: string
  sticky_sender: boolean
  /** An integer. */
  phone_number_count: number
}

/** Body of `numberGroups.update`. */
export interface UpdateNumberGroupRequest {
  name: string
  sticky_sender?: boolean | undefined
}
