/** The id of a project, a UUID in lower case. It is not a secret. */
export declare class ProjectId {
  private constructor()
  /**
   * Parses a UUID in either case.
   *
   * @throws {ConfigError} `invalid_project_id`
   * @throws {BrowserCredentialError} if it is an API token in the wrong place
   */
  static parse(id: string): ProjectId
  toString(): string
  toJSON(): string
}

/** A Space: the subdomain of signalwire.com that a project belongs to. It is not a secret. */
export declare class Space {
  private constructor()
  /**
   * Parses `example`, `example.signalwire.com` or `https://example.signalwire.com/`.
   *
   * @throws {ConfigError} `invalid_space`
   * @throws {BrowserCredentialError} if it is a server-side secret or contains user info
   */
  static parse(space: string): Space
  /** `example` */
  readonly name: string
  /** `example.signalwire.com` */
  readonly host: string
  /** `https://example.signalwire.com` */
  readonly origin: string
  toString(): string
  toJSON(): string
}
