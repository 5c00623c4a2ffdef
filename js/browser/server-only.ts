import { BrowserCredentialError } from './errors.mjs'

const HELP = 'https://github.com/signalwire-client/signalwire-client#where-tokens-belong'

/** Throws: this class exists in the Node.js build only. For code that a server and a page share. */
export class SignalWire {
  constructor() {
    throw serverOnly('SignalWire')
  }
}

/** Throws: this class exists in the Node.js build only. */
export class Credentials {
  constructor() {
    throw serverOnly('Credentials')
  }

  static fromEnv() {
    throw serverOnly('Credentials')
  }
}

function serverOnly(name) {
  const message = [
    `${name} requires an API token, which must not be in a browser: it controls the whole project, and every visitor`,
    'can read what a page contains. Use it on your server, mint a token for one user there, and pass that token to',
    `SignalWireBrowser: ${HELP}`,
  ]
  const properties = { code: 'server_only', place: name, looksLike: 'api_token', help: HELP }
  return new BrowserCredentialError(message.join(' '), properties)
}
