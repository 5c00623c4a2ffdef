// Apart from the other kinds, as a browser verifies no webhooks.
import { SignalWireError } from './base.mjs'
import { brand } from './brand.mjs'

export class WebhookError extends SignalWireError {}

brand({ WebhookError })
