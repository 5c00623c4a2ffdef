// Generated from api/ by codegen/src/print/typescript/build.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { RequestOptions } from '../core/options.ts'
import type { PagePromise } from '../core/page.ts'
import type { ResultPromise } from '../core/promise.ts'
import { call, child, misplaced, page, Resource, rest } from '../core/resource.ts'

/** Methods of `client.compat.items`. */
export class CompatItems extends Resource {
  /**
   * Creates an item.
   *
   * `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Items`. Requires the scope `things`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {RateLimitError} on 429, {ServerError} on 503.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(body?: CompatItem, options?: RequestOptions): ResultPromise<CompatItem> {
    return call(this, 4, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Lists items.
   *
   * `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Items`. Requires the scope `things`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(query?: CompatItemsListQuery, options?: RequestOptions): PagePromise<CompatItem, CompatPage> {
    return page(this, 5, 'items', [], query, options, rest(arguments, 2))
  }
}

/** Methods of `client.compat`. */
export class Compat extends Resource {
  /** `client.compat.items` */
  get items(): CompatItems {
    return child(this, CompatItems)
  }

  /** @internal Throws an error with the correct path. */
  get item(): never {
    return misplaced(this, 'compat.item', 'compat.items')
  }
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
