// Generated from api/ by codegen/src/print/typescript/build.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { RequestOptions } from '../../core/options.ts'
import type { PagePromise } from '../../core/page.ts'
import type { ResultPromise } from '../../core/promise.ts'
import { call, child, page, Resource, rest } from '../../core/resource.ts'
import type { OpenString } from '../../core/types.ts'

/** Methods of `client.fabric.addresses`. */
export class FabricAddresses extends Resource {
  /**
   * Reads one address that the holder of a subscriber token may call.
   *
   * `GET /api/fabric/addresses/{id}`. Requires one of the scopes `voice`, `messaging`, `fax`,
   * `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, options?: RequestOptions): ResultPromise<FabricAddress> {
    return call(this, 0, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Lists the addresses that the holder of a subscriber token may call; a server without one sends
   * its API token.
   *
   * `GET /api/fabric/addresses`. Requires one of the scopes `voice`, `messaging`, `fax`, `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: FabricAddressesListQuery,
    options?: RequestOptions,
  ): PagePromise<FabricAddress, FabricAddressesResponse> {
    return page(this, 1, 'data', [], query, options, rest(arguments, 2))
  }
}

/** Methods of `client.fabric.tokens`. */
export class FabricTokens extends Resource {
  /**
   * Exchanges a public click-to-call token for a short-lived embed token; it carries no credential
   * and is open to browsers.
   *
   * `POST /api/fabric/embeds/tokens`. Requires one of the scopes `voice`, `messaging`, `fax`,
   * `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {PermissionError} on 403, {NotFoundError} on 404,
   * {InvalidRequestError} on 422, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  createEmbedToken(body: EmbedsTokensRequest, options?: RequestOptions): ResultPromise<EmbedsTokensResponse> {
    return call(this, 2, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Creates a token with which a subscriber invites another person to call one address; the request
   * is authenticated with the subscriber token.
   *
   * `POST /api/fabric/subscriber/invites`. Requires one of the scopes `voice`, `messaging`, `fax`,
   * `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  createInviteToken(
    body: SubscriberInviteTokenCreateRequest,
    options?: RequestOptions,
  ): ResultPromise<SubscriberInviteTokenCreateResponse> {
    return call(this, 3, [], { body }, options, rest(arguments, 2))
  }
}

/** Methods of `client.fabric`. */
export class Fabric extends Resource {
  /** `client.fabric.addresses` */
  get addresses(): FabricAddresses {
    return child(this, FabricAddresses)
  }

  /** `client.fabric.tokens` */
  get tokens(): FabricTokens {
    return child(this, FabricTokens)
  }
}

/** Query of `fabric.addresses.list`. */
export interface FabricAddressesListQuery {
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** `AddressChannel` of the API. */
export type AddressChannel = AudioChannel | MessagingChannel | VideoChannel

/** `AudioChannel` of the API. */
export interface AudioChannel {
  audio: string
}

/** `DisplayTypes` of the API. */
export type DisplayTypes = OpenString<'app' | 'room' | 'call' | 'subscriber'>

/** Body of `fabric.tokens.createEmbedToken`. */
export interface EmbedsTokensRequest {
  token: string
}

/** Response of `fabric.tokens.createEmbedToken`. */
export interface EmbedsTokensResponse {
  /** A signed or encrypted token. */
  token: string
}

/** Item of `fabric.addresses.list`. Response of `fabric.addresses.get`. */
export interface FabricAddress {
  /** A UUID. */
  id: string
  name: string
  display_name: string
  cover_url: string
  preview_url: string
  locked: boolean
  channels: AddressChannel
  /** A date and time in RFC 3339 format. */
  created_at: string
  type: DisplayTypes
}

/** `FabricAddressPaginationResponse` of the API. */
export interface FabricAddressPaginationResponse {
  /** A URL. */
  self: string
  /** A URL. */
  first: string
  /** A URL. */
  next?: string | undefined
  /** A URL. */
  prev?: string | undefined
}

/** Response of `fabric.addresses.list`. */
export interface FabricAddressesResponse {
  data: FabricAddress[]
  links: FabricAddressPaginationResponse
}

/** `MessagingChannel` of the API. */
export interface MessagingChannel {
  messaging: string
}

/** Body of `fabric.tokens.createInviteToken`. */
export interface SubscriberInviteTokenCreateRequest {
  /** The id of the address that the invited person may call. A UUID. */
  address_id: string
  /** When the token expires, in seconds since 1970. An integer. */
  expires_at?: number | undefined
}

/** Response of `fabric.tokens.createInviteToken`. */
export interface SubscriberInviteTokenCreateResponse {
  /** A signed or encrypted token. */
  token: string
}

/** `VideoChannel` of the API. */
export interface VideoChannel {
  video: string
}
