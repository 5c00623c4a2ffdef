import type { ApiCall } from '../core/api-call.ts'
import type { NativeClient } from './addon.ts'
import type { Completion } from './completions.ts'
import type { EncodedRequest, Mock } from './mock.ts'

/** The requests of a client over a mock transport, at most one of each call at a time. */
export class Exchanges {
  #mock: Mock
  #open = new Map<number, AbortController>()

  constructor(mock: Mock) {
    this.#mock = mock
  }

  /**
   * Answers a request with the mock transport. If that fails, which is a mistake in a test, the
   * call fails with its error and is not retried.
   */
  async answer(request: Completion, call: ApiCall, client: NativeClient): Promise<void> {
    const { id } = request
    const controller = new AbortController()
    this.#open.set(id, controller)
    try {
      const answer = await this.#mock.respond(encodedRequest(request, controller.signal))
      if (this.#finish(id, controller)) client.respond(id, answer)
    } catch (error) {
      if (!this.#finish(id, controller)) return
      call.fail(error)
      client.abort(id)
    }
  }

  /** Aborts the request of a call that has ended. */
  end(id: number): void {
    this.#open.get(id)?.abort()
    this.#open.delete(id)
  }

  /** Aborts all requests. */
  endAll(): void {
    for (const id of [...this.#open.keys()]) this.end(id)
  }

  // Whether the request was still open. The id of an ended call may belong to another call.
  #finish(id: number, controller: AbortController): boolean {
    return this.#open.get(id) === controller && this.#open.delete(id)
  }
}

function encodedRequest(request: Completion, signal: AbortSignal): EncodedRequest {
  const [operation = '', method = '', media = ''] = request.first.split(' ')
  const { second: target, third: body, attempts: attempt } = request
  return { operation, method, media, target, body, attempt, signal }
}
