import { Operations } from '../call/operations.mjs'
import { ConfigError } from '../errors.mjs'
import { nearest } from '../text/nearest.mjs'

/**
 * Operations with a lookup by name. Node.js only: no method of the browser client has such a
 * parameter.
 */
export class NamedOperations extends Operations {
  #read
  #byName

  /** `read` returns null after the last operation. */
  constructor(read) {
    super(read)
    this.#read = read
  }

  byName(name) {
    this.#byName ??= this.#readAll()
    const operation = this.#byName.get(name)
    if (operation) return operation
    const suggestion = nearest(String(name), [...this.#byName.keys()])
    const message = `there is no operation of that name${suggestion ? `: did you mean "${suggestion}"?` : ''}`
    throw new ConfigError(message, { code: 'unknown_operation' })
  }

  #readAll() {
    const byName = new Map()
    for (let index = 0; this.#read(index); index++) byName.set(this.at(index).name, this.at(index))
    return byName
  }
}
