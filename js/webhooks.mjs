export { WebhookError } from './errors/kinds.mjs'
export { receiveWebhook } from './webhooks/receive.mjs'
export { signWebhook } from './webhooks/sign.mjs'
export { verifyWebhook } from './webhooks/verify.mjs'
