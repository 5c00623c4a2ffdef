/**
 * A slab: an array with a free list, which reuses its indexes. A Map would rehash under constant
 * insertion and deletion, and V8 links each old hash table to the next. Once one old table is in
 * the old generation, the calls in all later tables, with their response bodies, stay in memory
 * until a full garbage collection. Pages of 30 KB then took twice the time.
 */
export class Slab {
  #values = []
  #free = []
  size = 0

  /** Inserts a value; returns its index. */
  insert(value) {
    const index = this.#free.pop() ?? this.#values.length
    this.#values[index] = value
    this.size++
    return index
  }

  get(index) {
    return this.#values[index]
  }

  /** Removes and returns a value. */
  remove(index) {
    const value = this.#values[index]
    if (value === undefined) return undefined
    this.#values[index] = undefined
    this.#free.push(index)
    this.size--
    return value
  }

  /** Removes and returns all values. */
  drain() {
    const values = this.#values.filter((value) => value !== undefined)
    this.#values = []
    this.#free = []
    this.size = 0
    return values
  }
}
