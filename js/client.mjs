import { atCaller, captureStack } from './call/stack.mjs'
import { Api } from './generated/index.mjs'
import { formatInspect, INSPECT } from './inspect.mjs'
import { connect } from './node/client-parts.mjs'
import { refuseMore } from './options/client.mjs'
import { redacted } from './redacted.mjs'

export class SignalWire extends Api {
  #calls
  #credentials
  #open
  #operations
  #space

  constructor(options = {}, ...others) {
    const { calls, credentials, open, operations, space } = atCaller(SignalWire, () => {
      refuseMore(others, 'SignalWire')
      return connect(options)
    })
    super(calls)
    this.#space = space
    this.#calls = calls
    this.#credentials = credentials
    this.#open = open
    this.#operations = operations
  }

  get credentials() {
    return this.#credentials
  }

  requiredScopes(operation) {
    return atCaller(this.requiredScopes, () => this.#operations.named(operation).scopes)
  }

  connect() {
    return this.#open(captureStack(this.connect))
  }

  close() {
    this.#calls.close()
  }

  async [Symbol.asyncDispose]() {
    this.close()
  }

  toJSON() {
    const project = this.#credentials?.project
    return { space: this.#space, ...(project && { project, token: redacted }) }
  }

  [INSPECT](_depth, options, inspect) {
    return formatInspect('SignalWire', this.toJSON(), options, inspect)
  }
}
