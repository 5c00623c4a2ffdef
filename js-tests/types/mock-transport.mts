// Programs that test: mock transports, fakes of results, errors with their properties.
import {
  AbortError,
  ApiError,
  ConfigError,
  DecodeError,
  NetworkError,
  NotFoundError,
  RateLimitError,
  SignalWire,
  TimeoutError,
  ValidationError,
  type VideoRoomResponse,
} from 'signalwire-client'
import { type MockHandlers, mockTransport, pageOf, resultOf } from 'signalwire-client/testing'
import { WebhookError } from 'signalwire-client/webhooks'

const mock = mockTransport({
  'video.rooms.list': ({ query }) => ({ body: { data: [], page: query.page_number } }),
  'messaging.messages.create': async ({ body, attempt }) =>
    attempt === 1 ? { failure: 'reset', sent: false } : { status: 201, headers: { 'x-a': 1 }, body },
  default: { status: 404 },
})
const client = new SignalWire({ transport: mock, offline: true })
mock.on('video.rooms.get', { failure: 'timeout' }).reset()
const paths: string[] = mock.requests.map(({ path }) => path)
const handlers: MockHandlers = {}

// @ts-expect-error a misspelt operation
mockTransport({ 'video.room.list': {} })
// @ts-expect-error a misspelt operation
mock.on('video.rooms.lists', {})
// @ts-expect-error a status is a number
mockTransport({ 'video.rooms.list': { status: '200' } })
// @ts-expect-error a misspelt failure
mockTransport({ 'video.rooms.list': { failure: 'rst' } })
// @ts-expect-error only mockTransport makes a transport
new SignalWire({ transport: {} })
// @ts-expect-error offline is a boolean
new SignalWire({ offline: 1 })

declare const room: VideoRoomResponse
const list: typeof client.video.rooms.list = () => pageOf([room], [room])
const get: typeof client.video.rooms.get = () => resultOf(room, { status: 200, headers: { a: 'b' } })
const remove: typeof client.video.rooms.delete = () => resultOf(undefined, { status: 204 })

new RateLimitError('slow', { status: 429, retryAfterMs: 1000 })
new NotFoundError('none')
new ApiError('other', { status: 409, errors: [{ message: 'taken' }], headers: { a: 'b' }, requestId: 'r' })
new NetworkError('lost', { code: 'reset', maybeDelivered: true, attempts: 3 })
new TimeoutError('late', { retryable: false, operation: 'video.rooms.get', method: 'GET', path: '/' })
new AbortError('stopped', { cause: new Error('why') })
new DecodeError('html', { undecoded: '<html>', status: 200 })
new ConfigError('wrong', { problems: [{ path: 'a', expected: 'b', got: 'c' }] })
new ValidationError('wrong', { problems: [] })
new WebhookError('forged', { hints: ['the key'] })
// @ts-expect-error a misspelt property
new RateLimitError('slow', { retryAfter: 1000 })
// @ts-expect-error a network error has no status
new NetworkError('lost', { status: 500 })

export { get, handlers, list, paths, remove }
