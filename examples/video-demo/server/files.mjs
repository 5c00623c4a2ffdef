import { readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

const page = new URL('../page/', import.meta.url)

/**
 * The served files by path: the folder `page`, and the unmodified browser module of the package. No
 * file is opened for a request.
 */
export const files = new Map([
  ...readdirSync(page).map((name) => [`/${name}`, read(new URL(name, page))]),
  ['/', read(new URL('index.html', page))],
  ['/signalwire-client.mjs', read(import.meta.resolve('signalwire-client/browser'))],
])

function read(url) {
  const path = fileURLToPath(url)
  return { type: TYPES[extname(path)], body: readFileSync(path) }
}
