import { core, unwrap } from './core.ts'

/** The id of a project, a UUID in lower case. It is not a secret. */
export class ProjectId {
  #id: string

  private constructor(id: string) {
    this.#id = unwrap(() => core().parseProjectId(String(id)))
  }

  /**
   * Parses a UUID in either case.
   *
   * @throws {ConfigError} `invalid_project_id`
   * @throws {BrowserCredentialError} if it is an API token in the wrong place
   */
  static parse(id: string): ProjectId {
    return new ProjectId(id)
  }

  toString(): string {
    return this.#id
  }

  toJSON(): string {
    return this.#id
  }
}

/** A Space: the subdomain of signalwire.com that a project belongs to. It is not a secret. */
export class Space {
  #host: string

  private constructor(space: string) {
    this.#host = unwrap(() => core().parseSpace(String(space)))
  }

  /**
   * Parses `example`, `example.signalwire.com` or `https://example.signalwire.com/`.
   *
   * @throws {ConfigError} `invalid_space`
   * @throws {BrowserCredentialError} if it is a server-side secret or contains user info
   */
  static parse(space: string): Space {
    return new Space(space)
  }

  /** `example` */
  get name(): string {
    return this.#host.slice(0, this.#host.indexOf('.'))
  }

  /** `example.signalwire.com` */
  get host(): string {
    return this.#host
  }

  /** `https://example.signalwire.com` */
  get origin(): string {
    return `https://${this.#host}`
  }

  toString(): string {
    return this.name
  }

  toJSON(): string {
    return this.name
  }
}
