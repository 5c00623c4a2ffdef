// A loaded core cannot be unloaded, so each test of loading runs in a separate worker.
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { at } from '../../../scripts/support/paths.mjs'
import { within } from '../../../scripts/support/wait.mjs'

/** The module of the package. */
export const bytes = readFileSync(at('dist/browser.wasm'))

/**
 * Runs code with `entry`, the imported package, `bytes`, and the values of `data`; resolves with
 * its result, or with name, code and message of its error.
 */
export async function inWorker(code, { entry = 'signalwire-client/browser', ...data } = {}) {
  const source = `
    const { parentPort, workerData: { bytes, data } } = require('node:worker_threads')
    import(${JSON.stringify(entry)}).then(async (entry) => {
      const describe = ({ name, code, message }) => ({ name, code, message })
      parentPort.postMessage(await (async () => { ${code} })().catch(describe))
    })`
  const worker = new Worker(source, { eval: true, workerData: { bytes, data } })
  const [result] = await within(60_000, 'a worker that loads the module', once(worker, 'message'))
  return result
}
