import { core, orThrow } from './core.mjs'

/** A project id, in lower case. */
export class ProjectId {
  #id

  constructor(id) {
    this.#id = orThrow(core().parseProjectId(String(id)))
  }

  static parse(text) {
    return new ProjectId(text)
  }

  toString() {
    return this.#id
  }

  toJSON() {
    return this.#id
  }
}

/** A Space. */
export class Space {
  #host

  constructor(text) {
    this.#host = orThrow(core().parseSpace(String(text)))
  }

  static parse(text) {
    return new Space(text)
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
