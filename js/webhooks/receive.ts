import { atCaller, rejectAtCaller } from '../core/stack.ts'
import type { WebhookName } from '../generated/webhooks.ts'
import { loadAddon, type SigningKey, unwrap } from '../node/addon.ts'
import { checkRequest, readRaw } from './body.ts'
import {
  checkReceive,
  checkReceived,
  checkReceiver,
  type ReceivedOptions,
  type ReceiveOptions,
  signingKeyOf,
  type WebhookDelivery,
  type WebhookReceiverOptions,
} from './options.ts'
import { requestUrl } from './request.ts'
import type { FetchRequest, NodeRequest, VerifiedWebhook } from './types.ts'
import { verifyWebhook, verifyWith } from './verify.ts'

/**
 * The default of `maxBytes`: 1 MiB. Limited, because the body is read before the signature is
 * verified.
 */
const DEFAULT_MAX_BYTES = 1024 * 1024

/**
 * Reads the body of a request of Node or Fetch, verifies that the request comes from SignalWire,
 * and resolves with its payload. Behind a proxy that terminates TLS or changes the host, pass
 * `origin` or `url`: headers such as `X-Forwarded-Host` are ignored, because any client can send
 * them.
 *
 * @throws {WebhookError} as `verifyWebhook`, and `body_too_large`, `body_incomplete`
 * @throws {ConfigError} as `verifyWebhook`
 * @throws {DecodeError} as `verifyWebhook`
 */
export function receiveWebhook<Name extends WebhookName | undefined = undefined>(
  request: NodeRequest | FetchRequest,
  options: ReceiveOptions = {},
): Promise<VerifiedWebhook<Name>> {
  return rejectAtCaller(receiveWebhook, () => receive<Name>(request, options))
}

async function receive<Name extends WebhookName | undefined>(
  request: NodeRequest | FetchRequest,
  options: ReceiveOptions,
): Promise<VerifiedWebhook<Name>> {
  checkReceive(options)
  const delivery = await readDelivery(request, options)
  const { signingKey } = options
  return verifyWebhook<Name>(signingKey === undefined ? delivery : { ...delivery, signingKey })
}

// Reads the parts of a request that `verifyWebhook` needs: URL, raw body and headers.
async function readDelivery(
  request: NodeRequest | FetchRequest,
  { url, origin, body, maxBytes = DEFAULT_MAX_BYTES }: ReceiveOptions,
): Promise<WebhookDelivery> {
  checkRequest(request)
  return {
    url: url ?? requestUrl(request, origin),
    body: body ?? (await readRaw(request, maxBytes)),
    headers: request.headers,
  }
}

/**
 * Receives requests with the key and the options of `webhookReceiver`.
 *
 * @throws {WebhookError} as `receiveWebhook`
 * @throws {ConfigError} `invalid_options`
 * @throws {DecodeError} as `receiveWebhook`
 */
export type WebhookReceiver = <Name extends WebhookName | undefined = undefined>(
  request: NodeRequest | FetchRequest,
  options?: ReceivedOptions,
) => Promise<VerifiedWebhook<Name>>

/**
 * Reads and validates the signing key once, when the server starts, and returns a function that
 * works like `receiveWebhook`. Without a valid key it throws immediately, not at the first request.
 *
 * @throws {ConfigError} `missing_signing_key`, `invalid_signing_key`, `invalid_options`
 */
export function webhookReceiver(options: WebhookReceiverOptions = {}): WebhookReceiver {
  return atCaller(webhookReceiver, () => createReceiver(options))
}

/**
 * Creates a receiver; unlike `webhookReceiver`, it does not set the stack of errors.
 *
 * @internal
 */
export function createReceiver(options: WebhookReceiverOptions): WebhookReceiver {
  checkReceiver(options)
  const { url, origin, maxBytes } = options
  const key = unwrap(loadAddon().SigningKey.read(signingKeyOf(options)))
  return function receive<Name>(request: NodeRequest | FetchRequest, overrides: ReceivedOptions = {}) {
    const all = { url, origin, maxBytes }
    return rejectAtCaller(receive, () => receiveWith<Name>(key, request, all, overrides))
  }
}

async function receiveWith<Name>(
  key: SigningKey,
  request: NodeRequest | FetchRequest,
  options: WebhookReceiverOptions,
  overrides: ReceivedOptions,
): Promise<VerifiedWebhook<Name>> {
  checkReceived(overrides)
  const delivery = await readDelivery(request, { ...options, ...overrides })
  return verifyWith((webhook) => key.verify(webhook), delivery)
}
