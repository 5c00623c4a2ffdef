import { takeTrace } from './call/trace.mjs'

/** A group of operations. The generated classes extend it; one object of each is made, when it is first used. */
export class Resource {
  #calls
  #children = new Map()

  constructor(calls) {
    this.#calls = calls
  }

  // `others` are arguments after the last one that a method has: nothing may be dropped without a word.
  _call(index, path, given, options, others) {
    return this.#calls.call(index, Object.assign(given, { path, others }), options, takeTrace(this._call))
  }

  _page(index, items, path, query, options, others) {
    return this.#calls.list(index, items, { path, query, others }, options, takeTrace(this._page))
  }

  _child(Class) {
    const made = this.#children.get(Class) ?? new Class(this.#calls)
    this.#children.set(Class, made)
    return made
  }
}
