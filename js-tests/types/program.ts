// A small program as a user writes it; it compiles as an ES module and as CommonJS.
import {
  type Call,
  type DialParams,
  type Message,
  type NewMessage,
  type NewRoom,
  NotFoundError,
  RateLimitError,
  type RetryEvent,
  type Room,
  SignalWire,
  type Swml,
  ValidationError,
} from 'signalwire-client'

const client = new SignalWire({ space: 'example', maxRetries: 3, timeoutMs: 10_000 })

export function watch(tell: (line: string) => void): SignalWire {
  const onRetry = ({ id, operation, attempts, delayMs, code, status = 0 }: RetryEvent) =>
    tell(`${id.slice(0, 20)} ${operation} ${code} ${(attempts + delayMs + status).toFixed()}`)
  return new SignalWire({ space: 'example', maxResponseBytes: 1_000_000, onRetry })
}

export async function listNames(): Promise<string[]> {
  const names: string[] = []
  for await (const room of client.video.rooms.list({ page_size: 100 })) names.push(room.name)
  return names
}

export async function record(sid: string): Promise<number> {
  await client.compat.calls.startRecording(sid)
  await client.compat.calls.startRecording(sid, undefined, { timeoutMs: 5000 })
  const { data } = await client.recordings.list({ page_size: 5 })
  return data.length
}

export async function firstPage(signal: AbortSignal): Promise<number> {
  const { data, status, attempts } = await client.video.rooms
    .list({ page_size: 20 }, { signal })
    .withResponse()
  return data.data.length + status + attempts
}

export async function open(name: string): Promise<string> {
  const room = await client.video.rooms.create({ name, quality: '1080p', max_members: 20 })
  const { token } = await client.video.roomTokens.create({
    room_name: room.name,
    permissions: ['room.self.audio_mute', 'room.a_permission_of_tomorrow'],
  })
  return token
}

export async function close(id: string): Promise<void> {
  const nothing: undefined = await client.video.rooms.delete(id)
  return nothing
}

export function explain(error: unknown): string {
  if (error instanceof ValidationError)
    return error.problems.map(({ path, expected }) => `${path}: ${expected}`).join()
  if (error instanceof NotFoundError) return `${error.status} ${error.errors[0]?.message}`
  if (error instanceof RateLimitError) return `wait ${error.retryAfterMs} ms`
  throw error
}

const script: Swml = { sections: { main: [{ play: { url: 'say:Hello' } }, 'hangup'] } }

/** The short names are those of the arguments and responses of the methods. */
export async function callAndWrite(
  room: Room,
  sms: NewMessage,
  dial: DialParams,
): Promise<[Room, Message, Call]> {
  const created: NewRoom = { name: room.name }
  return [
    await client.video.rooms.create(created),
    await client.messaging.messages.create(sms),
    await client.calling.dial({ from: dial.from, to: dial.to, swml: script }),
  ]
}
