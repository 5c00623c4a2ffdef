import { Operations } from '../call/operations.mjs'
import { ConfigError } from '../errors.mjs'
import { nearest } from '../text/nearest.mjs'

/**
 * Operations that are found by name too. Not in a browser, where no method takes the name of one.
 */
export class NamedOperations extends Operations {
  #read
  #byName

  /** `read` gives nothing after the last operation. */
  constructor(read) {
    super(read)
    this.#read = read
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
