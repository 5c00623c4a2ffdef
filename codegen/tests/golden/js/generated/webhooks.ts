// Generated from api/ by codegen/src/print/typescript/build.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { ThingKind } from './common.ts'
import type { ThingPage } from './things.ts'

/** Payloads of webhooks by name. */
export interface WebhookPayloads {
  /** A thing was made or lost. */
  thingCallback: ThingCallback
}

/** The name of a webhook. */
export type WebhookName = keyof WebhookPayloads

/** The name of a webhook of the compatibility API, which sends forms. */
export type CompatWebhookName = never

/** A thing was made or lost. */
export type ThingCallback = WebhookThing

/** A thing was made or lost. */
export type WebhookThing = WebhookThingMade | WebhookThingLost

/** `Webhook.ThingLost` of the API. */
export interface WebhookThingLost {
  event: 'lost'
  kind?: ThingKind | undefined
}

/** `Webhook.ThingMade` of the API. */
export interface WebhookThingMade {
  event: 'made'
  page?: ThingPage | undefined
}
