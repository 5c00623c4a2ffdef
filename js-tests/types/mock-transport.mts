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
import {
  type MockHandlers,
  type MockRequest,
  mockTransport,
  pageOf,
  resultOf,
} from 'signalwire-client/testing'
import { WebhookError } from 'signalwire-client/webhooks'

const mock = mockTransport({
  'video.rooms.list': ({ query }) => ({ body: { data: [], page: query.page_number } }),
  'messaging.messages.create': async ({ body, attempt }) =>
    attempt === 1 ? { failure: 'reset', sent: false } : { status: 201, headers: { 'x-a': 1 }, body },
  'video.rooms.create': ({ body }) => ({ status: 201, body: { id: '1', ...body, name: body.name } }),
  'video.rooms.update': ({ body }) => ({ body: { ...body } }),
  'calling.play': ({ body: { id, params } }) => ({ body: { id, first: params.play[0] } }),
  'compat.calls.create': ({ body }) => ({ body: { to: body.To, ring: body.Timeout } }),
  'compat.tokens.update': ({ body }) => ({ body: { name: body?.name } }),
  'video.rooms.delete': ({ body: none }: MockRequest<null>) => ({ status: 204, body: none }),
  'lookup.phoneNumber': ({ body: none }: MockRequest<null>) => ({ body: none }),
  default: { status: 404 },
})
mock.on('messaging.messages.create', ({ body }) => ({ body: { id: '1', to: body.to } }))
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
// @ts-expect-error a misspelt field of the request
mockTransport({ 'video.rooms.create': ({ body }) => ({ body: { name: body.nam } }) })
// @ts-expect-error a form contains strings
mock.on('compat.calls.create', ({ body }) => ({ body: (body.Timeout ?? 0) + 1 }))
// @ts-expect-error a list has no body
mock.on('video.rooms.list', ({ body }) => ({ body: body.name }))
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
