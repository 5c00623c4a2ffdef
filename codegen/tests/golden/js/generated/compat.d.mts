// Generated from api/ by codegen/src/print/typescript/declarations.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { RequestOptions } from '../options.mjs'
import type { PagePromise, ResultPromise } from '../promise.mjs'
import type { Resource } from '../resource.mjs'

/** Methods of `client.compat.items`. */
export declare class CompatItems extends Resource {
  /**
   * Creates an item.
   *
   * `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Items`. Requires the scope `things`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {RateLimitError} on 429, {ServerError} on 503.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(body?: CompatItem, options?: RequestOptions): ResultPromise<CompatItem>

  /**
   * Lists items.
   *
   * `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Items`. Requires the scope `things`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(query?: CompatItemsListQuery, options?: RequestOptions): PagePromise<CompatItem, CompatPage>
}

/** Methods of `client.compat`. */
export declare class Compat extends Resource {
  /** `client.compat.items` */
  readonly items: CompatItems
}

/** Query of `compat.items.list`. */
export interface CompatItemsListQuery {
  /** An integer. */
  Page?: number | undefined
  /** An integer. */
  PageSize?: number | undefined
  PageToken?: string | undefined
}

/**
 * Body of `compat.items.create`. Item of `compat.items.list`. Response of `compat.items.create`.
 */
export interface CompatItem {
  MediaUrl?: string | string[] | undefined
}

/** Response of `compat.items.list`. */
export interface CompatPage {
  next_page_uri?: string | null | undefined
  items: CompatItem[]
}
