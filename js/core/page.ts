import { DecodeError } from './errors.mjs'
import { ResultPromise } from './promise.mjs'

/** The promise of the first page of a list, and an async iterable of the items of all pages. */
export class PagePromise extends ResultPromise {
  #list

  /**
   * Creates a pending promise. `list` has the field that contains the items, a function that
   * follows a link and a function that adds the properties of the call to an error.
   */
  static deferList(list) {
    const deferred = PagePromise.defer()
    const { promise, resolve } = deferred
    promise.#list = list
    deferred.resolve = (page) => resolve(makeIterable(page, promise))
    return deferred
  }

  async *pages() {
    const seen = new Set()
    let page = await this
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

  async *[Symbol.asyncIterator]() {
    for await (const page of this.pages()) yield* page[this.#list.items] ?? []
  }
}

/**
 * Makes a page iterable, so that `for await` visits all items also after the promise was awaited.
 * The property is not enumerable: JSON, `inspect` and comparisons see the object that the server
 * sent.
 */
function makeIterable(page, promise) {
  if (typeof page !== 'object' || page === null) return page
  const value = () => promise[Symbol.asyncIterator]()
  return Object.defineProperty(page, Symbol.asyncIterator, { value, writable: true, configurable: true })
}

/** Returns the link to the next page, in either format of the API. */
function linkOf(page) {
  return page?.links?.next ?? page?.next_page_uri
}

// Identifies a page. The core sends path and query to the origin of the client, so links that
// differ only in host or escaping lead to the same page. The core also rejects what is not a link.
function targetOf(link) {
  try {
    const { pathname, search } = new URL(link, 'https://origin.invalid')
    return pathname + search
  } catch {
    return link
  }
}

function repeatedLink(pages) {
  const message = `page ${pages + 1} links back to a page that was already read, so the list would never end`
  return new DecodeError(message, { code: 'repeated_page_link' })
}
