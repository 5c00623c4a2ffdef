// Webhooks, typed by name, from Node.js requests, Fetch requests and their parts.
import { createServer, type IncomingMessage } from 'node:http'
import type { Http2ServerRequest } from 'node:http2'
import express from 'express'
import {
  type AiDebugWebhook,
  type ReceiveOptions,
  receiveWebhook,
  signWebhook,
  type VerifiedWebhook,
  verifyWebhook,
  WebhookError,
  type WebhookName,
  type WebhookReceiver,
  webhookMiddleware,
  webhookReceiver,
} from 'signalwire-client/webhooks'

export async function onNode(request: IncomingMessage | Http2ServerRequest): Promise<string> {
  const { payload, scheme } = await receiveWebhook<'messageStatusCallback'>(request)
  // @ts-expect-error a status is a string
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
  // @ts-expect-error a form field is a string of digits
  const segments: number = payload.NumSegments
  return Number(payload.NumSegments ?? segments)
}

export function onAnything(body: string, headers: Headers): boolean {
  const { payload } = verifyWebhook({ url: 'https://hooks.example.com/', body, headers })
  // @ts-expect-error without a name the payload is unknown
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

export const receive: WebhookReceiver = webhookReceiver({ origin: 'https://hooks.example.com' })

export async function onReceiver(request: IncomingMessage): Promise<string> {
  const { payload } = await receive<'messageStatusCallback'>(request, { body: 'raw' })
  // @ts-expect-error a status is a string
  payload.status.toFixed()
  return payload.status
}

export const middleware: express.RequestHandler = webhookMiddleware({
  onRejected: (error) => console.warn(error.code, error instanceof WebhookError && error.hints),
})
express().post('/', middleware, webhookMiddleware(), (request, response) => {
  const { payload } = request.webhook as VerifiedWebhook<'messageStatusCallback'>
  // @ts-expect-error without a name the payload is unknown
  request.webhook?.payload.status
  response.send(payload.status)
})
createServer((request, response) => webhookMiddleware()(request, response, () => response.end()))

// @ts-expect-error the body belongs to one request
webhookReceiver({ body: '' })
// @ts-expect-error the origin belongs to the receiver
receive(new Request('https://hooks.example.com/'), { origin: 'https://hooks.example.com' })
