// Generated from api/ by codegen/src/print/ts_classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

/** `Video.PaginationLinks` of the API. */
export interface VideoPaginationLinks {
  self: string
  first: string
  next?: string
  prev?: string
}
