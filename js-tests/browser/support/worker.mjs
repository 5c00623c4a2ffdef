// A core that is loaded once stays loaded, so each test of loading has a worker of its own.
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { at } from '../../../scripts/support/paths.mjs'
import { within } from '../../../scripts/support/wait.mjs'

/** The module of the package. */
export const bytes = readFileSync(at('dist/browser.wasm'))

/**
 * Runs code that knows `entry`, the imported package, `bytes` and what is in `data`; resolves with
 * what it returns, or with name, code and message of what it throws.
 */
export async function inWorker(code, { entry = 'signalwire-client/browser', ...data } = {}) {
  const source = `
    const { parentPort, workerData: { bytes, data } } = require('node:worker_threads')
    import(${JSON.stringify(entry)}).then(async (entry) => {
      const told = ({ name, code, message }) => ({ name, code, message })
      parentPort.postMessage(await (async () => { ${code} })().catch(told))
    })`
  const worker = new Worker(source, { eval: true, workerData: { bytes, data } })
  const [told] = await within(60_000, 'a worker that loads the module', once(worker, 'message'))
  return told
}
