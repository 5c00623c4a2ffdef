import { core, unwrap } from './core.mjs'

/** A project id in lower case. */
export class ProjectId {
  #id

  constructor(id) {
    this.#id = unwrap(() => core().parseProjectId(String(id)))
  }

  static parse(id) {
    return new ProjectId(id)
  }

  toString() {
    return this.#id
  }

  toJSON() {
    return this.#id
  }
}

/** A SignalWire Space. */
export class Space {
  #host

  constructor(space) {
    this.#host = unwrap(() => core().parseSpace(String(space)))
  }

  static parse(space) {
    return new Space(space)
  }

  get host() {
    return this.#host
  }

  get name() {
    return this.#host.split('.', 1)[0]
  }

  get origin() {
    return `https://${this.#host}`
  }

  toString() {
    return this.name
  }

  toJSON() {
    return this.name
  }
}
