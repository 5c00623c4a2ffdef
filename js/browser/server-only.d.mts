/**
 * The client with an API token is for servers. Here it throws a `BrowserCredentialError` with the
 * code `server_only`: mint a token for one user on your server, and use `SignalWireBrowser` with
 * that.
 *
 * @deprecated for servers only
 */
export declare class SignalWire {
  private constructor()
}

/**
 * Credentials hold an API token and are for servers. Here they throw a `BrowserCredentialError`
 * with the code `server_only`.
 *
 * @deprecated for servers only
 */
export declare class Credentials {
  private constructor()
}
