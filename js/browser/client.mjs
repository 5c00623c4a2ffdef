import { Calls } from '../call/calls.mjs'
import { Flights } from '../call/flights.mjs'
import { Hooks } from '../call/hooks.mjs'
import { Operations } from '../call/operations.mjs'
import { Api } from '../generated/browser/index.mjs'
import { INSPECT, picture } from '../inspect.mjs'
import { core } from './core.mjs'
import { FetchDoor } from './door.mjs'
import { readOptions } from './options.mjs'
import { warn } from './warn.mjs'

/** A client of the operations that need no API token. */
export class SignalWireBrowser extends Api {
  #calls
  #origin

  constructor(options) {
    const { hooks, ...settings } = readOptions(options)
    const flights = new Flights(new FetchDoor(settings))
    const calls = new Calls(flights, new Operations(core().operation), new Hooks(hooks, warn))
    super(calls)
    this.#calls = calls
    this.#origin = settings.origin
  }

  get origin() {
    return this.#origin
  }

  close() {
    this.#calls.close()
  }

  toJSON() {
    return { origin: this.#origin }
  }

  [INSPECT](_depth, options, inspect) {
    return picture('SignalWireBrowser', this.toJSON(), options, inspect)
  }
}
