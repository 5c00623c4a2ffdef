// Reader of the batches that the addon sends: many items in one string. The writer and the layout
// are in bindings-node/src/batch.rs.

const DIGITS = 5
const HEADER_SIZE = 7 * DIGITS

/**
 * One item in a batch. Its strings are sliced from the batch on access, because few callers read
 * all of them.
 */
export class BatchItem {
  readonly kind: number
  readonly id: number
  readonly status: number
  readonly attempts: number
  /** The start of the next item. */
  readonly end: number
  #batch: string
  #first: number
  #second: number
  #third: number

  constructor(batch: string, start: number) {
    this.#batch = batch
    this.kind = readNumber(batch, start)
    this.id = readNumber(batch, start + DIGITS)
    this.status = readNumber(batch, start + 2 * DIGITS)
    this.attempts = readNumber(batch, start + 3 * DIGITS)
    this.#first = start + HEADER_SIZE
    this.#second = this.#first + readNumber(batch, start + 4 * DIGITS)
    this.#third = this.#second + readNumber(batch, start + 5 * DIGITS)
    this.end = this.#third + readNumber(batch, start + 6 * DIGITS)
  }

  /** The first string. */
  get first(): string {
    return this.#batch.slice(this.#first, this.#second)
  }

  /** The second string. */
  get second(): string {
    return this.#batch.slice(this.#second, this.#third)
  }

  /** The third string. */
  get third(): string {
    return this.#batch.slice(this.#third, this.end)
  }
}

function readNumber(batch: string, start: number): number {
  let number = 0
  for (let digit = DIGITS - 1; digit >= 0; digit--) number = number * 128 + batch.charCodeAt(start + digit)
  return number
}
