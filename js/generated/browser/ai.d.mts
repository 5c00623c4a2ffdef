// Generated from api/ by codegen/src/print/ts_classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

/** `Webhooks.AI.AICallLogEntry` of the API. */
export interface WebhooksAIAICallLogEntry {
  role: string
  content: string
  /** A whole number. */
  timestamp?: number
  tool_calls?: Record<string, unknown>[]
  [field: string]: unknown
}
