import { ConfigError } from '../errors.mjs'
import { nearest } from '../text/nearest.mjs'

/** The facts of operations that a door knows: name, method, path, auth and scopes. Read when first asked for. */
export class Operations {
  #read
  #known = []
  #byName

  /** `read` gives the facts of the operation at an index as JSON text, or nothing after the last. */
  constructor(read) {
    this.#read = read
  }

  at(index) {
    this.#known[index] ??= Object.freeze(JSON.parse(this.#read(index)))
    return this.#known[index]
  }

  named(name) {
    this.#byName ??= this.#readAll()
    const operation = this.#byName.get(name)
    if (operation) return operation
    const meant = nearest(String(name), [...this.#byName.keys()])
    const message = `there is no operation of that name${meant ? `: did you mean "${meant}"?` : ''}`
    throw new ConfigError(message, { code: 'unknown_operation' })
  }

  #readAll() {
    const byName = new Map()
    for (let index = 0; this.#read(index); index++) byName.set(this.at(index).name, this.at(index))
    return byName
  }
}
