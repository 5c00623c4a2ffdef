// Webhooks as users receive them: typed by name, from Node, from Fetch and from parts.
import type { IncomingMessage } from 'node:http'
import type { Http2ServerRequest } from 'node:http2'
import {
  type AiDebugWebhook,
  type ReceiveOptions,
  receiveWebhook,
  signWebhook,
  verifyWebhook,
  WebhookError,
  type WebhookName,
} from 'signalwire-client/webhooks'

export async function onNode(request: IncomingMessage | Http2ServerRequest): Promise<string> {
  const { payload, scheme } = await receiveWebhook<'messageStatusCallback'>(request)
  // @ts-expect-error a status is text
  payload.status.toFixed()
  return `${payload.id} ${payload.status} ${payload.number_of_segments + 1} ${scheme}`
}

export async function onFetch(request: Request, options: ReceiveOptions): Promise<string | undefined> {
  const { payload } = await receiveWebhook<'inboundCallWebhook'>(request, options)
  // @ts-expect-error a misspelt field
  payload.call.callId
  return payload.call.from_number
}

export function onForm(body: Uint8Array, headers: Record<string, string>): number {
  const url = 'https://hooks.example.com/sms'
  const { payload } = verifyWebhook<'smsStatusCallback'>({ url, body, headers })
  // @ts-expect-error a form brings digits, not a number
  const segments: number = payload.NumSegments
  return Number(payload.NumSegments ?? segments)
}

export function onAnything(body: string, headers: Headers): boolean {
  const { payload } = verifyWebhook({ url: 'https://hooks.example.com/', body, headers })
  // @ts-expect-error without a name nothing is known
  payload.call
  return payload === null
}

export function debug(event: AiDebugWebhook): string | undefined {
  return event.session_end?.reason ?? event.llm_error?.event
}

export const names: WebhookName[] = ['aiDebugWebhook', 'voiceStatusCallback']
// @ts-expect-error no such webhook
export const wrong: WebhookName = 'voiceCallback'

export function refuse(error: unknown): string {
  if (error instanceof WebhookError) return `${error.code} ${error.hints[0]}`
  throw error
}

// @ts-expect-error the body must be raw
verifyWebhook({ url: 'https://hooks.example.com/', body: { call: {} }, headers: {} })
// @ts-expect-error the url is missing
verifyWebhook({ body: '', headers: {} })
// @ts-expect-error an unknown scheme
signWebhook({ url: 'https://hooks.example.com/', body: '', scheme: 'md5' })
