import { atCaller } from './call/stack.mjs'
import { formatInspect, INSPECT } from './inspect.mjs'
import { ownVariables } from './node/env.mjs'
import { loadAddon } from './node/load.mjs'
import { orThrow } from './node/transport.mjs'
import { warnOnce } from './node/warn.mjs'
import { checkCredentialOptions, checkEnvOptions, refuseMore } from './options/client.mjs'
import { redacted } from './redacted.mjs'
import { HANDLE } from './symbols.mjs'

export class Credentials {
  // The token is behind this handle, and comes out only through a method that says so by its name.
  #handle

  constructor(options, ...others) {
    this.#handle = atCaller(Credentials, () => {
      refuseMore(others, 'Credentials')
      return options?.[HANDLE] ?? resolve(checkCredentialOptions(options))
    })
  }

  static fromEnv(options = {}) {
    return atCaller(
      Credentials.fromEnv,
      () => new Credentials({ [HANDLE]: resolve(checkEnvOptions(options)) }),
    )
  }

  get [HANDLE]() {
    return this.#handle
  }

  get project() {
    return this.#handle.project
  }

  get origin() {
    return this.#handle.origin
  }

  revealToken() {
    return this.#handle.revealToken()
  }

  revealBasicAuthHeader() {
    return this.#handle.revealBasicAuthHeader()
  }

  axiosConfig() {
    return { baseURL: this.origin, auth: { username: this.project, password: this.revealToken() } }
  }

  realtimeOptions() {
    return { project: this.project, token: this.revealToken() }
  }

  curl(path, { reveal = false } = {}) {
    return atCaller(this.curl, () => orThrow(this.#handle.curl(String(path), reveal === true)).line)
  }

  toJSON() {
    return { project: this.project, origin: this.origin, token: redacted }
  }

  [INSPECT](_depth, options, inspect) {
    return formatInspect('Credentials', this.toJSON(), options, inspect)
  }
}

function resolve(given) {
  const handle = orThrow(loadAddon().Credentials.resolve({ ...given, variables: ownVariables() }))
  for (const { code, message } of JSON.parse(handle.warnings)) warnOnce(code, message)
  return handle
}
