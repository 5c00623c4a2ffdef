// What `#native` is in a bundle: bundlers set the condition `module`, runtimes do not. It holds no
// literal path of an addon, which webpack would parse as JavaScript, and no named import of
// createRequire, which webpack replaces with its own.
import { existsSync } from 'node:fs'
import nodeModule from 'node:module'
import { dirname, isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The bundle's own file. esbuild leaves `import.meta.url` undefined in CommonJS, and ES modules
 * have no `__filename`.
 */
export const file = ownFile()

/**
 * Where the addon of a system may be: beside the bundle, or in the package as the bundle's own file
 * or the program's main file resolves it. The working folder is not searched: it may be a
 * stranger's.
 */
export function candidates(suffix) {
  const name = `signalwire.${suffix}.node`
  const files = [file, process.argv[1]].filter((path) => path && isAbsolute(path))
  const paths = files.flatMap((path) => [join(dirname(path), name), ...installed(path, name)])
  return [...new Set(paths)].map((path) => ({ path, load: () => load(path) }))
}

// Next.js copies the addon of a bundled package without the package.json by which it is resolved.
function installed(from, name) {
  const { resolve } = nodeModule.createRequire(from)
  const folders = (resolve.paths?.('signalwire-client') ?? []).map((folder) =>
    join(folder, 'signalwire-client'),
  )
  const found = [...resolved(resolve), ...folders]
  return found.map((folder) => join(folder, 'dist', name)).filter((path) => existsSync(path))
}

function resolved(resolve) {
  try {
    return [dirname(resolve('signalwire-client/package.json'))]
  } catch {
    return []
  }
}

function load(path) {
  return nodeModule.createRequire(path)(path)
}

function ownFile() {
  const name = ownName()
  if (isAbsolute(name)) return name
  const url = ownUrl()
  return url?.startsWith('file:') ? fileURLToPath(url) : undefined
}

// `node --eval` has a global `__filename` of '[eval]', which ES modules see.
function ownName() {
  try {
    return __filename
  } catch {
    return ''
  }
}

// webpack replaces `import.meta.url` with the URL of this file at build time. On the machine that
// runs the bundle that path may belong to another user, who could put code there.
function ownUrl() {
  if (typeof __webpack_base_uri__ === 'undefined') return import.meta.url
  return new URL('bundle.mjs', __webpack_base_uri__).href
}
