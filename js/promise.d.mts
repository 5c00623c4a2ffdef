import type { ResponseHeaders } from './platform.mjs'

/** The result of a call with the metadata of the response. */
export interface Response<Data> {
  /** The value that the promise resolves with. */
  data: Data
  /** The HTTP status. */
  status: number
  /** The headers of the response. */
  headers: ResponseHeaders
  /** The id of the request, for the support of SignalWire. */
  requestId: string | undefined
  /** The number of attempts, 1 without retries. */
  attempts: number
}

/** The promise of one call: of the object in the response, or of `undefined` without a body. */
export interface ResultPromise<Data> extends Promise<Data> {
  /**
   * Resolves with the same result and its status, headers, request id and attempts. Sends no
   * request.
   */
  withResponse(): Promise<Response<Data>>
}

/**
 * The promise of the first page of a list, and an async iterable of the items of all pages. Each
 * page is requested when the loop reaches it. The iterator rejects with a `DecodeError`, code
 * `repeated_page_link`, if a link leads back to an earlier page. The page that the promise resolves
 * with is also an async iterable of all items. Its type does not include that, so that a test can
 * create a page as a plain object.
 */
export interface PagePromise<Item, Page> extends ResultPromise<Page>, AsyncIterable<Item> {
  /** Iterates over all pages, including the first. */
  pages(): AsyncIterableIterator<Page>
  [Symbol.asyncIterator](): AsyncIterableIterator<Item>
}
