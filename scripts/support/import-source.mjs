// Import of a TypeScript source of js/ in scripts and tests: the oldest supported Node.js does not
// strip types.
import { at } from './paths.mjs'

/** Imports a module of js/ by its path in the repository, with what it imports. */
export async function importSource(path) {
  // Not a static import: in a fresh clone this file is loaded before the packages are installed.
  const { build } = await import('esbuild')
  const options = { bundle: true, format: 'esm', platform: 'node', write: false }
  const { outputFiles } = await build({ ...options, entryPoints: [at(path)] })
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)
}
