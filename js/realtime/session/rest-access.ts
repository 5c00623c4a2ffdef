import type { CredentialsHandle } from '../../node/addon.ts'
import { type ClientOptions, HANDLE } from '../../node/client-options.ts'
import { Credentials } from '../../node/credentials.ts'
import { resolveFor, restUrl } from './open.ts'
import type { SessionOptions, TokenProvider } from './options.ts'

type ConnectionOptions = Pick<ClientOptions, 'rootCertificates' | 'proxy' | 'offline'>

/** Credentials and options for requests over HTTPS to the host of a session, as tasks need them. */
export class RestAccess {
  #options: ConnectionOptions
  #host: string
  #project: string | undefined
  #provider: TokenProvider | undefined
  #handle: CredentialsHandle | undefined

  /** `host` is that of the session. */
  constructor(options: SessionOptions, host: string) {
    const { project, token, rootCertificates, proxy, offline } = options
    // `readonly` arrays of certificates are accepted, and not changed.
    this.#options = { rootCertificates, proxy, offline } as ConnectionOptions
    this.#host = host
    this.#project = project
    if (typeof token === 'function') this.#provider = token
    else this.#handle = resolveFor(host, options)
  }

  /** Uses other credentials from now on. */
  replace(handle: CredentialsHandle): void {
    this.#handle = handle
    this.#provider = undefined
  }

  /** The options of a client. A function that returns tokens is called. */
  async clientOptions(): Promise<ClientOptions> {
    const handle = this.#handle ?? (await this.#provided())
    // A client accepts the handle of credentials in place of the object.
    const credentials = { [HANDLE]: handle } as unknown as Credentials
    return { credentials, ...this.#options }
  }

  async #provided(): Promise<CredentialsHandle> {
    const token = await this.#provider?.()
    return new Credentials({ project: this.#project, token, baseUrl: restUrl(this.#host) })[HANDLE]
  }
}
