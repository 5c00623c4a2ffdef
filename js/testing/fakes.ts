// What the methods of a client return, for tests that replace the methods.
import { PagePromise } from '../core/page.ts'
import { Deferred, ResultPromise } from '../core/promise.ts'
import type { CallResponse } from '../core/response.ts'

/** The metadata of a fake response. */
export interface FakeResponse {
  /** The HTTP status. Default: 200. */
  status?: number | undefined
  /** The headers of the response. Default: none. */
  headers?: Readonly<Record<string, string>> | undefined
  /** The id of the request. */
  requestId?: string | undefined
  /** The number of attempts. Default: 1. */
  attempts?: number | undefined
}

/** The fields of a page that lists `Item`s, in the format of most lists. */
export interface FakePage<Item> {
  /** The items. */
  data: Item[]
  /** The links; `next` on every page but the last. */
  links: { self: string; first: string; next?: string; prev?: string }
}

/**
 * Returns what a method that resolves with `data` returns: a promise with the method
 * `withResponse`.
 */
export function resultOf<Data>(data: Data, response: FakeResponse = {}): ResultPromise<Data> {
  const deferred = new Deferred(ResultPromise<Data>)
  deferred.resolveWith(data, callResponse(response))
  return deferred.promise
}

/**
 * Returns what a method that lists returns: a promise of the first page that is an async iterable
 * of the items of all pages. Each array is a page. The lists of `compat` have other fields: for
 * them `mockTransport` returns the response of the server.
 */
export function pageOf<Item>(
  items: readonly Item[],
  ...more: (readonly Item[])[]
): PagePromise<Item, FakePage<Item>> {
  const pages = [items, ...more]
  const pageAt = (index: number) => ({
    data: [...(pages[index] ?? [])],
    links: linksOf(index, more.length),
  })
  const follow = async (next: string) => pageAt(pageNumber(next))
  const decorate = (error: unknown) => error
  const deferred = PagePromise.defer<Item, FakePage<Item>>({ items: 'data', follow, decorate })
  deferred.resolveWith(pageAt(0), callResponse({}))
  return deferred.promise
}

const linkTo = (index: number): string => `/fake?page_number=${index}`
const pageNumber = (link: string): number => Number(link.split('=').at(-1))

function linksOf(index: number, last: number): FakePage<unknown>['links'] {
  return {
    self: linkTo(index),
    first: linkTo(0),
    ...(index < last && { next: linkTo(index + 1) }),
    ...(index > 0 && { prev: linkTo(index - 1) }),
  }
}

function callResponse({ status = 200, headers = {}, requestId, attempts = 1 }: FakeResponse): CallResponse {
  return { status, headers: Object.entries(headers).flat(), body: '', attempts, requestId }
}
