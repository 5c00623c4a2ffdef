import { atCaller } from './call/stack.mjs'
import { envOverride } from './node/env.mjs'
import { loadAddon } from './node/load.mjs'
import { unwrap } from './node/unwrap.mjs'
import { warnOnce } from './node/warn.mjs'
import { checkCredentialOptions, checkEnvOptions, rejectOthers } from './options/client.mjs'
import { HANDLE, INSPECT } from './symbols.mjs'

/** Replaces a token in the output of `inspect` and `JSON.stringify`. */
export const REDACTED = { [INSPECT]: () => '[redacted]', toJSON: () => '[redacted]' }

export class Credentials {
  // The token is in native memory, behind this handle. Only methods whose name contains `reveal`,
  // and `axiosConfig` and `realtimeOptions`, return it.
  #handle

  constructor(options, ...others) {
    this.#handle = atCaller(Credentials, () => {
      rejectOthers(others, 'Credentials')
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
    return atCaller(this.curl, () => unwrap(this.#handle.curl(String(path), reveal === true)).line)
  }

  toJSON() {
    return { project: this.project, origin: this.origin, token: REDACTED }
  }

  [INSPECT](_depth, options, inspect) {
    return `Credentials ${inspect(this.toJSON(), options)}`
  }
}

function resolve(options) {
  const handle = unwrap(loadAddon().Credentials.resolve({ ...options, variables: envOverride() }))
  for (const { code, message } of JSON.parse(handle.warnings)) warnOnce(code, message)
  return handle
}
