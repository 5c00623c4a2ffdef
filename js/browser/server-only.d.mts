/**
 * The client with an API token is for servers only. In a browser its constructor throws a
 * `BrowserCredentialError` with the code `server_only`. Mint a token for one user on your server,
 * and use `SignalWireBrowser` with that token.
 *
 * @deprecated for servers only
 */
export declare class SignalWire {
  private constructor()
}

/**
 * Credentials contain an API token and are for servers only. In a browser the constructor throws a
 * `BrowserCredentialError` with the code `server_only`.
 *
 * @deprecated for servers only
 */
export declare class Credentials {
  private constructor()
}
