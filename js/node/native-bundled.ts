// `#native` in a bundle: bundlers set the condition `module`, runtimes do not. This file has no
// literal path of an addon, which webpack would parse as JavaScript, and no named import of
// createRequire, which webpack replaces.
import { existsSync } from 'node:fs'
import nodeModule from 'node:module'
import { dirname, isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Addon } from './addon.ts'

/** A path at which the addon may be, and a function that loads it. */
export interface Candidate {
  readonly path: string
  readonly load: () => Addon
}

/**
 * The path of the bundle. `import.meta.url` is undefined in a CommonJS bundle of esbuild, and ES
 * modules have no `__filename`.
 */
export const file: string | undefined = ownFile()

/**
 * Returns where the addon of a system may be: beside the bundle, or in the package, as resolved
 * from the bundle or from the main file of the program. The working directory is not searched,
 * because it may not be trusted.
 */
export function candidates(suffix: string): Candidate[] {
  const name = `signalwire.${suffix}.node`
  const files = [file, process.argv[1]].flatMap((path) => (path && isAbsolute(path) ? [path] : []))
  const paths = files.flatMap((path) => [join(dirname(path), name), ...installed(path, name)])
  return [...new Set(paths)].map((path) => ({ path, load: () => load(path) }))
}

// Next.js copies the addon of a bundled package without the package.json that resolution needs.
function installed(from: string, name: string): string[] {
  const { resolve } = nodeModule.createRequire(from)
  const folders = (resolve.paths?.('signalwire-client') ?? []).map((folder) =>
    join(folder, 'signalwire-client'),
  )
  const found = [...resolved(resolve), ...folders]
  return found.map((folder) => join(folder, 'dist', name)).filter((path) => existsSync(path))
}

function resolved(resolve: NodeJS.RequireResolve): string[] {
  try {
    return [dirname(resolve('signalwire-client/package.json'))]
  } catch {
    return []
  }
}

function load(path: string): Addon {
  return nodeModule.createRequire(path)(path)
}

function ownFile(): string | undefined {
  const name = ownName()
  if (isAbsolute(name)) return name
  const url = ownUrl()
  return url?.startsWith('file:') ? fileURLToPath(url) : undefined
}

// With `node --eval`, ES modules see a global `__filename` of '[eval]'.
function ownName(): string {
  try {
    return __filename
  } catch {
    return ''
  }
}

// webpack replaces `import.meta.url` with the URL of this file at build time. On the machine that
// runs the bundle, another user may own that path and could put code there.
function ownUrl(): string | undefined {
  if (typeof __webpack_base_uri__ === 'undefined') return import.meta.url
  return new URL('bundle.mjs', __webpack_base_uri__).href
}
