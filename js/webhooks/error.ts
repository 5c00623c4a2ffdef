// A separate file, so that the browser build does not include it.
import { SignalWireError } from './base.mjs'
import { brand } from './brand.mjs'

export class WebhookError extends SignalWireError {}

brand({ WebhookError })
