// The entry for webhooks.
export type * from './generated/webhooks.ts'
export { WebhookError } from './webhooks/error.ts'
export { type WebhookMiddleware, webhookMiddleware } from './webhooks/middleware.ts'
export type {
  ReceivedOptions,
  ReceiveOptions,
  UnsignedWebhook,
  WebhookDelivery,
  WebhookMiddlewareOptions,
  WebhookReceiverOptions,
} from './webhooks/options.ts'
export { receiveWebhook, type WebhookReceiver, webhookReceiver } from './webhooks/receive.ts'
export type {
  FetchRequest,
  FromForm,
  NodeRequest,
  RawBody,
  ReceivedPayload,
  VerifiedWebhook,
  WebhookHeaders,
  WebhookScheme,
} from './webhooks/types.ts'
export { type SignedWebhook, signWebhook, verifyWebhook } from './webhooks/verify.ts'
