import { BrowserCredentialError } from './errors.ts'

const HELP = 'https://github.com/signalwire-client/signalwire-client#where-tokens-belong'

/**
 * The client with an API token is for servers only. In a browser its constructor throws a
 * `BrowserCredentialError` with the code `server_only`. Mint a token for one user on your server,
 * and use `SignalWireBrowser` with that token.
 *
 * @deprecated for servers only
 */
export class SignalWire {
  private constructor() {
    throw serverOnly('SignalWire')
  }
}

/**
 * Credentials contain an API token and are for servers only. In a browser the constructor throws a
 * `BrowserCredentialError` with the code `server_only`.
 *
 * @deprecated for servers only
 */
export class Credentials {
  private constructor() {
    throw serverOnly('Credentials')
  }

  /** @internal */
  static fromEnv(): never {
    throw serverOnly('Credentials')
  }
}

function serverOnly(name: string): BrowserCredentialError {
  const message = [
    `${name} requires an API token, which must not be in a browser: it controls the whole project, and every visitor`,
    'can read what a page contains. Use it on your server, mint a token for one user there, and pass that token to',
    `SignalWireBrowser: ${HELP}`,
  ]
  const properties = { code: 'server_only', place: name, looksLike: 'api_token', help: HELP }
  return new BrowserCredentialError(message.join(' '), properties)
}
