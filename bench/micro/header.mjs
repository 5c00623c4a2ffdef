// The Basic header by core against the same by Node: node bench/micro/header.mjs, on what is built.
import { fileURLToPath } from 'node:url'
import { compare } from './compare.mjs'

const PROJECT = '7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e90'

/** Prints what each takes. */
export async function compareHeaders() {
  const { Credentials } = await import('../../dist/node.mjs')
  // Put together at run time, so that no scanner takes it for a real one.
  const token = `PT${'0a1b2c3d4e5f'.repeat(4)}`
  const credentials = new Credentials({ project: PROJECT, token, space: 'example' })
  const core = () => credentials.revealBasicAuthHeader()
  const node = () => `Basic ${Buffer.from(`${PROJECT}:${token}`).toString('base64')}`
  if (core() !== node()) throw new Error('the two headers differ')
  compare({ 'revealBasicAuthHeader()': core, "Buffer.from(…).toString('base64')": node })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await compareHeaders()
