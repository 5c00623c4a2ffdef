// Generated from api/ by codegen/src/print/typescript/classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { call, child, misplaced, page, Resource } from '../resource.mjs'

/** Methods of `client.logs.conferences`. */
export class LogsConferences extends Resource {
  /**
   * Lists the conferences that took place, page by page; they can be filtered by the time of
   * creation.
   */
  list(query, options, ...others) {
    return page(this, 251, 'data', [], query, options, others)
  }
}

/** Methods of `client.logs.fax`. */
export class LogsFax extends Resource {
  /** Reads the log of one fax. */
  get(id, options, ...others) {
    return call(this, 252, [id], {}, options, others)
  }

  /**
   * Lists the faxes that were sent and received, page by page; they can be filtered by the time of
   * creation.
   */
  list(query, options, ...others) {
    return page(this, 253, 'data', [], query, options, others)
  }
}

/** Methods of `client.logs.messages`. */
export class LogsMessages extends Resource {
  /** Reads the log of one message. */
  get(id, options, ...others) {
    return call(this, 254, [id], {}, options, others)
  }

  /**
   * Lists the messages that were sent and received, page by page; they can be filtered by the time
   * of creation.
   */
  list(query, options, ...others) {
    return page(this, 255, 'data', [], query, options, others)
  }
}

/** Methods of `client.logs.video`. */
export class LogsVideo extends Resource {
  /** Reads the log entry of one video session; a deleted one has only its id and dates. */
  get(id, options, ...others) {
    return call(this, 256, [id], {}, options, others)
  }

  /**
   * Lists the log of video sessions with their charges; with `include_deleted` also deleted
   * entries, which have only an id and dates.
   */
  list(query, options, ...others) {
    return page(this, 257, 'data', [], query, options, others)
  }
}

/** Methods of `client.logs.voice`. */
export class LogsVoice extends Resource {
  /** Reads the log of one call. */
  get(id, options, ...others) {
    return call(this, 258, [id], {}, options, others)
  }

  /**
   * Lists the calls that were made and received, page by page; they can be filtered by the time of
   * creation.
   */
  list(query, options, ...others) {
    return page(this, 259, 'data', [], query, options, others)
  }

  /** Lists what happened in one call, event by event. */
  listEvents(id, options, ...others) {
    return page(this, 260, 'data', [id], undefined, options, others)
  }
}

/** Methods of `client.logs`. */
export class Logs extends Resource {
  /** `client.logs.conferences` */
  get conferences() {
    return child(this, LogsConferences)
  }

  /** `client.logs.fax` */
  get fax() {
    return child(this, LogsFax)
  }

  /** `client.logs.messages` */
  get messages() {
    return child(this, LogsMessages)
  }

  /** `client.logs.video` */
  get video() {
    return child(this, LogsVideo)
  }

  /** `client.logs.voice` */
  get voice() {
    return child(this, LogsVoice)
  }

  /** Throws an error with the correct path. */
  get conference() {
    return misplaced(this, 'logs.conference', 'logs.conferences')
  }

  /** Throws an error with the correct path. */
  get message() {
    return misplaced(this, 'logs.message', 'logs.messages')
  }
}
