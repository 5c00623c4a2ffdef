/**
 * A slab: an array with a free list, which reuses its indexes. A Map would rehash under constant
 * insertion and deletion, and V8 links each old hash table to the next. Once one old table is in
 * the old generation, the calls in all later tables, with their response bodies, stay in memory
 * until a full garbage collection. Pages of 30 KB then took twice the time.
 */
export class Slab<Value> {
  /** The number of values. */
  size = 0
  #values: (Value | undefined)[] = []
  #free: number[] = []

  /** Inserts a value; returns its index. */
  insert(value: Value): number {
    const index = this.#free.pop() ?? this.#values.length
    this.#values[index] = value
    this.size++
    return index
  }

  /** Returns the value at an index; undefined if there is none. */
  get(index: number): Value | undefined {
    return this.#values[index]
  }

  /** Removes a value. */
  remove(index: number): void {
    if (this.#values[index] === undefined) return
    this.#values[index] = undefined
    this.#free.push(index)
    this.size--
  }

  /** Removes and returns all values. */
  drain(): Value[] {
    const values = this.#values.filter((value) => value !== undefined)
    this.#values = []
    this.#free = []
    this.size = 0
    return values
  }
}
