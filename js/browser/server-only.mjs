import { BrowserCredentialError } from './errors.mjs'

const HELP = 'https://github.com/signalwire-client/signalwire-client#where-tokens-belong'

/**
 * Of the package for Node.js. Here it says where it belongs, for code that a server and a page
 * share.
 */
export class SignalWire {
  constructor() {
    throw refuse('SignalWire')
  }
}

/** The same. */
export class Credentials {
  constructor() {
    throw refuse('Credentials')
  }

  static fromEnv() {
    throw refuse('Credentials')
  }
}

function refuse(name) {
  const message = [
    `${name} takes an API token, which does not belong in a browser: who has it controls the whole project, and every visitor`,
    'of a page can read what is in it. Use it on your server, mint a token for this one user there, and give that to',
    `SignalWireBrowser here: ${HELP}`,
  ]
  const facts = { code: 'server_only', place: name, looksLike: 'api_token', help: HELP }
  return new BrowserCredentialError(message.join(' '), facts)
}
