/**
 * Values under small numbers, which are used again. A Map that values come to and go from is made
 * anew again and again, and V8 links each old table to the next: once one of them is old, the calls
 * in all later ones stay in memory, with the texts of their answers, until the whole heap is
 * collected. Pages of 30 KB then took twice the time.
 */
export class Slab {
  #values = []
  #free = []
  size = 0

  /** Keeps a value; gives its number. */
  insert(value) {
    const id = this.#free.pop() ?? this.#values.length
    this.#values[id] = value
    this.size++
    return id
  }

  get(id) {
    return this.#values[id]
  }

  /** Gives the value up. */
  remove(id) {
    const value = this.#values[id]
    if (value === undefined) return undefined
    this.#values[id] = undefined
    this.#free.push(id)
    this.size--
    return value
  }

  /** Gives all values up. */
  drain() {
    const values = this.#values.filter((value) => value !== undefined)
    this.#values = []
    this.#free = []
    this.size = 0
    return values
  }
}
