// Reader of the batches that the addon sends: many completions in one string. The writer and the
// layout are in bindings-node/src/batch.rs.

import type { CoreError } from '../core/error-factories.ts'
import type { Retry } from '../core/hooks.ts'
import type { CallResponse } from '../core/response.ts'

const DIGITS = 5
const HEADER_SIZE = 7 * DIGITS
const ERROR = 1
const RETRY = 2

/**
 * One completion in a batch. Its strings are sliced from the batch on access, because few callers
 * read headers.
 */
export class Completion implements CallResponse {
  readonly id: number
  readonly status: number
  readonly attempts: number
  /** The start of the next completion. */
  readonly end: number
  #batch: string
  #kind: number
  #first: number
  #second: number
  #third: number

  constructor(batch: string, start: number) {
    this.#batch = batch
    this.#kind = readNumber(batch, start)
    this.id = readNumber(batch, start + DIGITS)
    this.status = readNumber(batch, start + 2 * DIGITS)
    this.attempts = readNumber(batch, start + 3 * DIGITS)
    this.#first = start + HEADER_SIZE
    this.#second = this.#first + readNumber(batch, start + 4 * DIGITS)
    this.#third = this.#second + readNumber(batch, start + 5 * DIGITS)
    this.end = this.#third + readNumber(batch, start + 6 * DIGITS)
  }

  /** The retry event `{ attempts, delayMs, code, status }`, if this is one. */
  get retry(): Retry | undefined {
    if (this.#kind !== RETRY) return undefined
    const delayMs = Number(this.#secondString)
    return { attempts: this.attempts, delayMs, code: this.#thirdString, status: this.status || undefined }
  }

  /** The error of the core, if the call failed. Parsed on each access. */
  get error(): CoreError | undefined {
    return this.#kind === ERROR ? JSON.parse(this.#thirdString) : undefined
  }

  /** The body of a successful response that the core could not decode. */
  get undecoded(): string {
    return this.#secondString
  }

  get requestId(): string | undefined {
    return this.#batch.slice(this.#first, this.#second) || undefined
  }

  get headers(): string[] {
    return this.#secondString.split('\n').slice(0, -1)
  }

  get body(): string {
    return this.#thirdString
  }

  get #secondString(): string {
    return this.#batch.slice(this.#second, this.#third)
  }

  get #thirdString(): string {
    return this.#batch.slice(this.#third, this.end)
  }
}

function readNumber(batch: string, start: number): number {
  let number = 0
  for (let digit = DIGITS - 1; digit >= 0; digit--) number = number * 128 + batch.charCodeAt(start + digit)
  return number
}
