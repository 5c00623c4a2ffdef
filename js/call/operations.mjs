/**
 * The facts of operations that a door knows: name, method, path, auth and scopes. Read when first
 * asked for.
 */
export class Operations {
  #read
  #known = []

  /** `read` gives the facts of the operation at an index as JSON text. */
  constructor(read) {
    this.#read = read
  }

  at(index) {
    this.#known[index] ??= Object.freeze(JSON.parse(this.#read(index)))
    return this.#known[index]
  }
}
