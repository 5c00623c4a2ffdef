import type { ResponseHeaders } from './platform.mjs'

/** The result of a call and what came with it. */
export interface Response<Data> {
  /** What the promise alone resolves with. */
  data: Data
  /** The HTTP status. */
  status: number
  /** The headers of the answer. */
  headers: ResponseHeaders
  /** The server's name for the request; support asks for it. */
  requestId: string | undefined
  /** How often the request was sent, 1 without repeats. */
  attempts: number
}

/**
 * The promise of one call: of the wire's own object, or of `undefined` for an answer without a
 * body.
 */
export interface ResultPromise<Data> extends Promise<Data> {
  /**
   * The same result together with status, headers, request id and attempts. Sends nothing again.
   */
  withResponse(): Promise<Response<Data>>
}

/**
 * The promise of a list's first page, and an async iterable of all items on all pages. Pages are
 * asked for one by one, as the loop gets there; `break` ends it. An iterator rejects with a
 * `DecodeError` of the code `repeated_page_link` when the server's links go in a circle. The page
 * that the promise resolves with is an async iterable of all items too, which its type does not
 * say: so a page that a test makes by hand fits the type.
 */
export interface PagePromise<Item, Page> extends ResultPromise<Page>, AsyncIterable<Item> {
  /** All pages, the first one included. */
  pages(): AsyncIterableIterator<Page>
  [Symbol.asyncIterator](): AsyncIterableIterator<Item>
}
