import { atCaller, captureStack } from './call/stack.mjs'
import { REDACTED } from './credentials.mjs'
import { Api } from './generated/index.mjs'
import { createClientParts } from './node/client-parts.mjs'
import { rejectOthers } from './options/client.mjs'
import { INSPECT } from './symbols.mjs'

export class SignalWire extends Api {
  #calls
  #credentials
  #connect
  #operations
  #space

  constructor(options = {}, ...others) {
    const { calls, credentials, connect, operations, space } = atCaller(SignalWire, () => {
      rejectOthers(others, 'SignalWire')
      return createClientParts(options)
    })
    super(calls)
    this.#space = space
    this.#calls = calls
    this.#credentials = credentials
    this.#connect = connect
    this.#operations = operations
  }

  get credentials() {
    return this.#credentials
  }

  requiredScopes(operation) {
    return atCaller(this.requiredScopes, () => this.#operations.byName(operation).scopes)
  }

  connect() {
    return this.#connect(captureStack(this.connect))
  }

  close() {
    this.#calls.close()
  }

  async [Symbol.asyncDispose]() {
    this.close()
  }

  toJSON() {
    const project = this.#credentials?.project
    return { space: this.#space, ...(project && { project, token: REDACTED }) }
  }

  [INSPECT](_depth, options, inspect) {
    return `SignalWire ${inspect(this.toJSON(), options)}`
  }
}
