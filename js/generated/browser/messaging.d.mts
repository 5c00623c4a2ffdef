// Generated from api/ by codegen/src/print/ts_classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { OpenString } from '../../types.mjs'

/** `Message.MessageStatus` of the API. */
export type MessageMessageStatus = OpenString<
  | 'queued'
  | 'initiated'
  | 'sent'
  | 'delivered'
  | 'undelivered'
  | 'failed'
  | 'read'
>
