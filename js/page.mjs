import { DecodeError } from './errors.mjs'
import { ResultPromise } from './promise.mjs'

/** The promise of a list's first page, and the way to all of its items. */
export class PagePromise extends ResultPromise {
  #list

  /**
   * An open promise; `list` knows the field of the items, how to follow a link and what to add to
   * an error.
   */
  static openList(list) {
    const deferred = PagePromise.open()
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
      if (seen.has(target)) throw this.#list.tell(repeated(seen.size))
      seen.add(target)
      page = await this.#list.follow(next)
    }
  }

  async *[Symbol.asyncIterator]() {
    for await (const page of this.pages()) yield* page[this.#list.items] ?? []
  }
}

/**
 * Lets `for await` go over all items also where the promise was awaited first. JSON, `inspect` and
 * comparisons do not see this: the page stays the server's object.
 */
function makeIterable(page, promise) {
  if (typeof page !== 'object' || page === null) return page
  const value = () => promise[Symbol.asyncIterator]()
  return Object.defineProperty(page, Symbol.asyncIterator, { value, writable: true, configurable: true })
}

/** The server's own link to the next page, in either style of the API. */
function linkOf(page) {
  return page?.links?.next ?? page?.next_page_uri
}

// What tells one page from another. The core requests path and query from the client's own origin,
// so links that differ in the host or in escaping lead to the same page. It also refuses what is no
// link.
function targetOf(link) {
  try {
    const { pathname, search } = new URL(link, 'https://origin.invalid')
    return pathname + search
  } catch {
    return link
  }
}

function repeated(pages) {
  const message = `page ${pages + 1} links back to a page that was already read, so the list would never end`
  return new DecodeError(message, { code: 'repeated_page_link' })
}
