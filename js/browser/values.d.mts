/** The id of a project, a UUID in lower case. Not a secret. */
export declare class ProjectId {
  private constructor()
  /**
   * Reads a UUID in either case.
   *
   * @throws {ConfigError} `invalid_project_id`
   * @throws {BrowserCredentialError} if it is an API token in the wrong place
   */
  static parse(text: string): ProjectId
  toString(): string
  toJSON(): string
}

/** A Space: the subdomain of signalwire.com that a project lives under. Not a secret. */
export declare class Space {
  private constructor()
  /**
   * Reads `example`, `example.signalwire.com` or `https://example.signalwire.com/`.
   *
   * @throws {ConfigError} `invalid_space`
   * @throws {BrowserCredentialError} if it is a secret of a server, or has user info in it
   */
  static parse(text: string): Space
  /** `example` */
  readonly name: string
  /** `example.signalwire.com` */
  readonly host: string
  /** `https://example.signalwire.com` */
  readonly origin: string
  toString(): string
  toJSON(): string
}
