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
   * `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Items`. Needs the scope `things`.
   * @throws {ValidationError} before anything is sent, if an argument does not fit.
   * @throws {RateLimitError} on 429, {ServerError} on 503.
   * @throws {NetworkError} or {TimeoutError} without an answer, {AbortError} after `signal`.
   */
  create(body?: CompatItem, options?: RequestOptions): ResultPromise<CompatItem>

  /**
   * Lists items.
   *
   * `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Items`. Needs the scope `things`.
   * @throws {ValidationError} before anything is sent, if an argument does not fit.
   * @throws {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without an answer, {AbortError} after `signal`.
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
  /** A whole number. */
  Page?: number | undefined
  /** A whole number. */
  PageSize?: number | undefined
  PageToken?: string | undefined
}

/** Answer of `compat.items.create`. Body of `compat.items.create`. Item of `compat.items.list`. */
export interface CompatItem {
  MediaUrl?: string | string[] | undefined
}

/** Answer of `compat.items.list`. */
export interface CompatPage {
  next_page_uri?: string | null | undefined
  items: CompatItem[]
}
