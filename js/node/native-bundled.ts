// `#native` in a bundle: bundlers set the condition `module`, runtimes do not. This file has no
// literal name of an addon, which webpack would parse as JavaScript, and no named import of
// createRequire, which webpack replaces.
import { existsSync } from 'node:fs'
import nodeModule from 'node:module'
import { dirname, isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Addon } from './addon.ts'

/**
 * Where the addon may be: a path or, outside of a bundle, the name of a platform package. `load`
 * loads it.
 */
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
 * Returns where the addon of a system may be: beside the bundle, or in the platform package, as
 * resolved from the bundle or from the main file of the program. The working directory is not
 * searched, because it may not be trusted.
 */
export function candidates(target: string): Candidate[] {
  const name = `signalwire.${target}.node`
  const files = [file, process.argv[1]].flatMap((path) => (path && isAbsolute(path) ? [path] : []))
  const paths = files.flatMap((path) => [join(dirname(path), name), ...installed(path, target, name)])
  return [...new Set(paths)].map((path) => ({ path, load: () => load(path) }))
}

// The package is resolved first: pnpm hides the platform package from programs. A package that was
// built in a clone has the addon in its own folder.
function installed(from: string, target: string, name: string): string[] {
  const manifests = resolved(from, 'signalwire-client/package.json')
  const built = manifests.map((manifest) => join(dirname(manifest), 'dist', name)).filter(existsSync)
  const bases = [...manifests, from]
  return [...built, ...bases.flatMap((base) => addonsOf(base, `@signalwire-client/${target}`))]
}

// Next.js copies the addon without the package.json that resolution needs.
function addonsOf(from: string, packageName: string): string[] {
  const folders = nodeModule.createRequire(from).resolve.paths(packageName) ?? []
  const copies = folders.map((folder) => join(folder, packageName, 'signalwire.node')).filter(existsSync)
  return [...resolved(from, packageName), ...copies]
}

function resolved(from: string, specifier: string): string[] {
  try {
    return [nodeModule.createRequire(from).resolve(specifier)]
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
