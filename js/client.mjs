import { Api } from './generated/index.mjs'
import { INSPECT, picture } from './inspect.mjs'
import { connect } from './node/connect.mjs'

export class SignalWire extends Api {
  #calls
  #credentials
  #operations

  constructor(options = {}) {
    const { calls, credentials, operations } = connect(options)
    super(calls)
    this.#calls = calls
    this.#credentials = credentials
    this.#operations = operations
  }

  get credentials() {
    return this.#credentials
  }

  requiredScopes(operation) {
    return this.#operations.named(operation).scopes
  }

  close() {
    this.#calls.close()
  }

  async [Symbol.asyncDispose]() {
    this.close()
  }

  toJSON() {
    return { ...this.#credentials?.toJSON() }
  }

  [INSPECT](_depth, options, inspect) {
    const { project, origin } = this.#credentials ?? {}
    return picture('SignalWire', { space: origin && new URL(origin).host, project }, options, inspect)
  }
}
