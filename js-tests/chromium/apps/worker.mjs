import { probe } from './probe.mjs'

addEventListener('message', async ({ data }) => postMessage(await probe(data).catch(String)))
