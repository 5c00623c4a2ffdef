// Generated from api/ by codegen/src/print/js_classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { Resource } from '../resource.mjs'

/** Methods of `client.logs.video`. */
export class LogsVideo extends Resource {
  /** Gets the log entry of one video session; a deleted one has only its id and dates. */
  get(id, options) {
    return this._call(256, [id], {}, options)
  }

  /**
   * Lists the log of video sessions with their charges; with `include_deleted` also deleted entries, which
   * have only an id and dates.
   */
  list(query, options) {
    return this._page(257, 'data', [], query, options)
  }
}

/** Methods of `client.logs`. */
export class Logs extends Resource {
  /** `client.logs.video` */
  get video() {
    return this._child(LogsVideo)
  }
}
