/**
 * The metadata of operations: name, method, path, auth and scopes. It is read on first use and
 * cached.
 */
export class Operations {
  #read
  #cache = []

  /** `read` returns the metadata of the operation at an index. */
  constructor(read) {
    this.#read = read
  }

  at(index) {
    this.#cache[index] ??= Object.freeze(this.#read(index))
    return this.#cache[index]
  }
}
