import { Calls } from '../call/calls.mjs'
import { Dispatcher } from '../call/dispatcher.mjs'
import { Hooks } from '../call/hooks.mjs'
import { Operations } from '../call/operations.mjs'
import { Api } from '../generated/browser/index.mjs'
import { INSPECT } from '../symbols.mjs'
import { core } from './core.mjs'
import { readOptions } from './options.mjs'
import { FetchTransport } from './transport.mjs'

/** A client of the operations that do not require an API token. */
export class SignalWireBrowser extends Api {
  #calls
  #origin

  constructor(options) {
    const { hooks, ...transportOptions } = readOptions(options)
    const dispatcher = new Dispatcher(new FetchTransport(transportOptions))
    const calls = new Calls(dispatcher, new Operations(core().operation), new Hooks(hooks, warn))
    super(calls)
    this.#calls = calls
    this.#origin = transportOptions.origin
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
    return `SignalWireBrowser ${inspect(this.toJSON(), options)}`
  }
}

function warn(code, message) {
  // biome-ignore lint/suspicious/noConsole: browsers have no other place for warnings
  console.warn(`signalwire-client (${code}): ${message}`)
}
