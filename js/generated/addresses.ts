// Generated from api/ by codegen/src/print/typescript/build.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { RequestOptions } from '../core/options.ts'
import type { PagePromise } from '../core/page.ts'
import type { ResultPromise } from '../core/promise.ts'
import { call, page, Resource, rest } from '../core/resource.ts'
import type { OpenString } from '../core/types.ts'
import type { PaginationLinks } from './common.ts'

/** Methods of `client.addresses`. */
export class Addresses extends Resource {
  /**
   * Creates a postal address, which regulators require for some phone numbers.
   *
   * `POST /api/relay/rest/addresses`. Requires the scope `numbers`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {InvalidRequestError} on 422, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(body: CreateAddressRequest, options?: RequestOptions): ResultPromise<AddressResponse> {
    return call(this, 4, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Permanently deletes a postal address.
   *
   * `DELETE /api/relay/rest/addresses/{id}`. Requires the scope `numbers`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {NotFoundError} on 404,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(id: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 5, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Reads one postal address.
   *
   * `GET /api/relay/rest/addresses/{id}`. Requires the scope `numbers`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, options?: RequestOptions): ResultPromise<AddressResponse> {
    return call(this, 6, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Lists the postal addresses of the project, page by page; they can be filtered by label.
   *
   * `GET /api/relay/rest/addresses`. Requires the scope `numbers`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {InvalidRequestError} on 422, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(query?: AddressesListQuery, options?: RequestOptions): PagePromise<Address, AddressListResponse> {
    return page(this, 7, 'data', [], query, options, rest(arguments, 2))
  }

  /**
   * Changes a postal address; the required fields must be passed again.
   *
   * `PUT /api/relay/rest/addresses/{id}`. Requires the scope `numbers`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(id: string, body: UpdateAddressRequest, options?: RequestOptions): ResultPromise<AddressResponse> {
    return call(this, 8, [id], { body }, options, rest(arguments, 3))
  }
}

/** Query of `addresses.list`. */
export interface AddressesListQuery {
  filter_label?: string | undefined
  /** An integer. Default: `0`. */
  page_number?: number | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Item of `addresses.list`. */
export interface Address {
  /** A UUID. */
  id: string
  label: string
  country: string
  first_name: string
  last_name: string
  street_number: string
  street_name: string
  address_type: AddressType | null
  address_number: string | null
  city: string
  state: string
  postal_code: string
  zip_code: string
  emergency_enabled: boolean
  validated: boolean
  validated_at: string | null
}

/** Response of `addresses.list`. */
export interface AddressListResponse {
  links: PaginationLinks
  data: Address[]
}

/** Response of `addresses.create`, `addresses.get`, `addresses.update`. */
export interface AddressResponse {
  /** A UUID. */
  id: string
  label: string
  country: string
  first_name: string
  last_name: string
  street_number: string
  street_name: string
  address_type: AddressType | null
  address_number: string | null
  city: string
  state: string
  postal_code: string
  zip_code: string
  emergency_enabled: boolean
  validated: boolean
  validated_at: string | null
}

/** `AddressType` of the API. */
export type AddressType = OpenString<
  | 'Apartment'
  | 'Basement'
  | 'Building'
  | 'Department'
  | 'Floor'
  | 'Office'
  | 'Penthouse'
  | 'Suite'
  | 'Trailer'
  | 'Unit'
>

/** Body of `addresses.create`. */
export interface CreateAddressRequest {
  /** At most 250 characters. */
  label: string
  country: string
  /** At most 250 characters. */
  first_name: string
  /** At most 250 characters. */
  last_name: string
  /** At most 250 characters. */
  street_number: string
  /** At most 250 characters. */
  street_name: string
  address_type?: AddressType | undefined
  address_number?: string | undefined
  /** At most 250 characters. */
  city: string
  state: string
  /** At most 250 characters. */
  postal_code: string
  /** Default: `false`. */
  emergency_enabled?: boolean | undefined
  /** Default: `true`. */
  auto_correct_address?: boolean | undefined
}

/** Body of `addresses.update`. */
export interface UpdateAddressRequest {
  /** At most 250 characters. */
  label: string
  country: string
  /** At most 250 characters. */
  first_name: string
  /** At most 250 characters. */
  last_name: string
  /** At most 250 characters. */
  street_number: string
  /** At most 250 characters. */
  street_name: string
  address_type?: AddressType | undefined
  address_number?: string | undefined
  /** At most 250 characters. */
  city: string
  state: string
  /** At most 250 characters. */
  postal_code: string
  /** Default: `false`. */
  emergency_enabled?: boolean | undefined
  /** Default: `true`. */
  auto_correct_address?: boolean | undefined
}
