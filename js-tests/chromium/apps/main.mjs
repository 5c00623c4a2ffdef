// An app that uses the package in its page and in a worker, and shows the results in the page.
import { probe } from './probe.mjs'

function probeInWorker(config) {
  const worker = new Worker(new URL('./worker.mjs', import.meta.url), { type: 'module' })
  worker.postMessage(config)
  return new Promise((resolve) => {
    worker.addEventListener('message', ({ data }) => resolve(data))
    worker.addEventListener('error', ({ message }) => resolve(`the worker failed: ${message}`))
  })
}

async function start() {
  const config = await (await fetch('/config.json')).json()
  const page = await probe(config).catch(String)
  const worker = await probeInWorker(config)
  document.body.dataset.answer = JSON.stringify({ page, worker })
}

start()
