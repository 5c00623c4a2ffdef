import { Calls } from '../call/calls.mjs'
import { Dispatcher } from '../call/dispatcher.mjs'
import { Hooks } from '../call/hooks.mjs'
import { Operations } from '../call/operations.mjs'
import { Api } from '../generated/browser/index.mjs'
import { formatInspect, INSPECT } from '../inspect.mjs'
import { core } from './core.mjs'
import { readOptions } from './options.mjs'
import { FetchTransport } from './transport.mjs'
import { warn } from './warn.mjs'

/** A client of the operations that need no API token. */
export class SignalWireBrowser extends Api {
  #calls
  #origin

  constructor(options) {
    const { hooks, ...settings } = readOptions(options)
    const dispatcher = new Dispatcher(new FetchTransport(settings))
    const calls = new Calls(dispatcher, new Operations(core().operation), new Hooks(hooks, warn))
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
    return formatInspect('SignalWireBrowser', this.toJSON(), options, inspect)
  }
}
