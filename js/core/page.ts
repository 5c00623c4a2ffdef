import { DecodeError } from './errors.ts'
import { Deferred, ResultPromise } from './promise.ts'
import type { CallResponse } from './response.ts'
import { fieldsOf } from './text.ts'

/**
 * How a list is read: the field of a page that contains its items, a function that follows a link,
 * and a function that adds the properties of the call to an error.
 *
 * @internal
 */
export interface List<Page> {
  readonly items: string
  readonly follow: (next: string) => Promise<Page>
  readonly decorate: (error: unknown) => unknown
}

/**
 * The promise of the first page of a list, and an async iterable of the items of all pages. Each
 * page is requested when the loop reaches it. The iterator rejects with a `DecodeError`, code
 * `repeated_page_link`, if a link leads back to an earlier page, or `unexpected_shape`, if a page
 * has no list of items. The page that the promise resolves with is also an async iterable of all
 * items. Its type does not include that, so that a test can create a page as a plain object.
 */
export class PagePromise<Item, Page> extends ResultPromise<Page> implements AsyncIterable<Item> {
  #list!: List<Page>

  /** @internal Creates a pending promise of a list. */
  static defer<Item, Page>(list: List<Page>): Deferred<Page, PagePromise<Item, Page>> {
    const deferred = new DeferredPage<Item, Page>(PagePromise<Item, Page>)
    deferred.promise.#list = list
    return deferred
  }

  /** Iterates over all pages, including the first. */
  async *pages(): AsyncIterableIterator<Page> {
    const seen = new Set()
    let page: Page = await this
    for (;;) {
      yield page
      const next = linkOf(page)
      if (!next) return
      const target = targetOf(next)
      if (seen.has(target)) throw this.#list.decorate(repeatedLink(seen.size))
      seen.add(target)
      page = await this.#list.follow(next)
    }
  }

  async *[Symbol.asyncIterator](): AsyncIterableIterator<Item> {
    const { items, decorate } = this.#list
    for await (const page of this.pages()) {
      const list = itemsOf<Item>(page, items)
      if (!list) throw decorate(missingList(page, items))
      yield* list
    }
  }
}

/**
 * Makes the page iterable before the promise resolves with it. A `resolve` that is replaced for
 * each promise does the same, but then V8 keeps most pages until the next full garbage collection
 * (docs/evidence/performance.md).
 */
class DeferredPage<Item, Page> extends Deferred<Page, PagePromise<Item, Page>> {
  override resolveWith(page: Page, response: CallResponse): void {
    super.resolveWith(makeIterable(page, this.promise), response)
  }
}

/**
 * Makes a page iterable, so that `for await` visits all items also after the promise was awaited.
 * The property is not enumerable: JSON, `inspect` and comparisons see the object that the server
 * sent.
 */
function makeIterable<Page>(page: Page, promise: AsyncIterable<unknown>): Page {
  if (typeof page !== 'object' || page === null) return page
  const value = () => promise[Symbol.asyncIterator]()
  return Object.defineProperty(page, Symbol.asyncIterator, { value, writable: true, configurable: true })
}

/** Returns the items of a page, none if the list is absent; undefined if it is no list. */
function itemsOf<Item>(page: unknown, items: string): Item[] | undefined {
  if (page === undefined) return []
  if (typeof page !== 'object' || page === null || Array.isArray(page)) return
  const list = fieldsOf(page)[items] ?? []
  return Array.isArray(list) ? list : undefined
}

/**
 * Returns the link to the next page, in either format of the API. A link of another type, except
 * `false`, is returned as JSON, which the core rejects: it does not end the list without an error.
 */
function linkOf(page: unknown): string | undefined {
  const { links, next_page_uri } = Object(page)
  const link = (links?.next ?? next_page_uri) || undefined
  return typeof link === 'string' ? link : JSON.stringify(link)
}

// Identifies a page. The core sends path and query to the origin of the client, so links that
// differ only in host or escaping lead to the same page. The core also rejects what is not a link.
function targetOf(link: string): string {
  try {
    const { pathname, search } = new URL(link, 'https://origin.invalid')
    return pathname + search
  } catch {
    return link
  }
}

function missingList(page: unknown, items: string): DecodeError {
  const message = `the response has no list \`${items}\``
  return new DecodeError(message, { code: 'unexpected_shape', undecoded: JSON.stringify(page) })
}

function repeatedLink(pages: number): DecodeError {
  const message = `page ${pages + 1} links back to a page that was already read, so the list would never end`
  return new DecodeError(message, { code: 'repeated_page_link' })
}
