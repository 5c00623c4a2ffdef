// The requests that a Space has received.
import { TimeoutError } from '../core/errors.ts'
import type { ControlApi } from './control.ts'
import type { RecordedRequest, RequestFilter, WaitOptions } from './requests.ts'
import { now, sleep } from './timers.ts'

const POLL_MS = 10

/** Resolves with the requests that match, oldest first. */
export async function readRequests(control: ControlApi, filter: RequestFilter): Promise<RecordedRequest[]> {
  const query = filter.operation ? `?operation=${encodeURIComponent(filter.operation)}` : ''
  const requests = await control.request<RecordedRequest[]>('GET', `/journal${query}`)
  return requests.filter((request) => matches(request, filter))
}

/**
 * Resolves with the requests that match as soon as there are enough.
 *
 * @throws {TimeoutError} `timeout`, with the requests that arrived instead
 */
export async function waitForRequests(
  control: ControlApi,
  filter: RequestFilter,
  { count = 1, timeoutMs = 5_000 }: WaitOptions,
): Promise<RecordedRequest[]> {
  const end = now() + timeoutMs
  for (;;) {
    const requests = await readRequests(control, filter)
    if (requests.length >= count) return requests
    if (now() > end) throw await missed(control, filter, requests.length, { count, timeoutMs })
    await sleep(POLL_MS)
  }
}

function matches(request: RecordedRequest, { operation, method, path, status }: RequestFilter): boolean {
  return (
    (operation === undefined || request.operation === operation) &&
    (method === undefined || request.method === method.toUpperCase()) &&
    (path === undefined || request.path.startsWith(path)) &&
    (status === undefined || request.status === status)
  )
}

async function missed(
  control: ControlApi,
  filter: RequestFilter,
  found: number,
  { count, timeoutMs }: { count: number; timeoutMs: number },
): Promise<TimeoutError> {
  const others = (await readRequests(control, {})).map(
    ({ operation, method, path, status }) =>
      `${operation ?? `${method} ${path}`} ${status ?? 'without a response'}`,
  )
  const received = others.length ? `the last requests: ${others.slice(-10).join(', ')}` : 'no request arrived'
  const message = `${found} of ${count} requests like ${JSON.stringify(filter)} arrived within ${timeoutMs} ms; ${received}`
  return new TimeoutError(message, { code: 'timeout' })
}
