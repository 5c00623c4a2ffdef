// The items of a session: results, events and reports, in the order of the wire. Many of them cross
// from the addon in one string; bindings-node/src/realtime/ writes them.
import type { CoreError } from '../../core/error-factories.ts'
import { isRecord } from '../../core/option-rules.ts'
import { BatchItem } from '../../node/batch-item.ts'
import { BatchEvent, parseObject, type SessionEvent, type WireObject } from './event.ts'
import type { Overflow, ProtocolViolation, Resumed, StateChange, Traffic } from './states.ts'

const RESPONSE = 0
const ERROR = 1
const EVENT = 3
const REPORT = 4

/** The reports of a session by their name. */
export interface Reports {
  state: StateChange
  resumed: Resumed
  overflow: Overflow
  protocolError: ProtocolViolation
  traffic: Traffic
  /** The session needs a token; the answer has the id of the report. */
  token: Record<string, never>
  /** The last item. It contains the error of a session that the server ended. */
  ended: { readonly error?: CoreError }
}

/** A report with its name. */
export type Report = {
  [Name in keyof Reports]: { readonly name: Name; readonly value: Reports[Name]; readonly id: number }
}[keyof Reports]

/** What receives the items of a batch. */
export interface ItemHandlers {
  response(id: number, result: () => WireObject): void
  error(id: number, error: CoreError): void
  /** `isOrdinary`: the event used credit. */
  event(event: SessionEvent, isOrdinary: boolean): void
  report(report: Report): void
  /** A batch is not readable, and what it contains is lost. */
  unreadable(): void
}

/** Reads batches item by item. */
export class ItemReader {
  #receive: () => string | null | undefined
  #handlers: ItemHandlers
  #batch = ''
  #start = 0

  /** `receive` returns the next batch, or nothing. */
  constructor(receive: () => string | null | undefined, handlers: ItemHandlers) {
    this.#receive = receive
    this.#handlers = handlers
  }

  /**
   * Handles at most `count` items of one batch; returns whether more are ready. It stops after the
   * result of a request, so that the code that awaits it runs before the next item.
   */
  read(count: number): boolean {
    if (this.#start >= this.#batch.length - 1 && !this.#next()) return false
    for (let left = count; left > 0 && this.#start < this.#batch.length - 1; left--) {
      const item = new BatchItem(this.#batch, this.#start)
      // The numbers of a header that is cut off are NaN, and every comparison with NaN is false.
      if (!(item.end <= this.#batch.length && this.#handle(item))) return this.#drop()
      this.#start = item.end
      if (item.kind <= ERROR) break
    }
    if (this.#start < this.#batch.length - 1) return true
    // One extra code unit after the last item means that another batch is ready.
    const isContinued = this.#start < this.#batch.length
    this.#batch = ''
    this.#start = 0
    return isContinued
  }

  #next(): boolean {
    this.#batch = this.#receive() ?? ''
    this.#start = 0
    return this.#batch !== ''
  }

  // Further batches are still received, because the addon wakes JavaScript once for all of them.
  #drop(): boolean {
    this.#batch = ''
    this.#start = 0
    this.#handlers.unreadable()
    return true
  }

  /** Returns whether the item is one of a session. */
  #handle(item: BatchItem): boolean {
    if (item.kind === RESPONSE) this.#handlers.response(item.id, () => parseObject(item.third))
    else if (item.kind === EVENT) this.#handlers.event(new BatchEvent(item), item.status === 1)
    else return this.#handleObject(item, parse(item.third))
    return true
  }

  // The addon writes only errors of the core and known reports.
  #handleObject(item: BatchItem, value: unknown): boolean {
    if (!isRecord(value)) return false
    if (item.kind === ERROR) this.#handlers.error(item.id, value as CoreError)
    else if (item.kind === REPORT) {
      this.#handlers.report({ name: item.first, value, id: item.id } as unknown as Report)
    }
    return item.kind === ERROR || item.kind === REPORT
  }
}

/** Parses JSON; returns undefined for other text. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
