// The JavaScript of the package, one file for each module system: one file loads faster than forty.
import { at } from '../support/paths.mjs'

const COMMON = {
  bundle: true,
  charset: 'utf8',
  entryPoints: [at('js/node.mjs')],
  keepNames: true,
  legalComments: 'none',
  logLevel: 'warning',
  platform: 'node',
  target: 'node20',
}

/** Writes `dist/node.mjs` and `dist/node.cjs`. */
export async function bundleNode() {
  // Not at the top: on a fresh clone this file is read before the packages are installed.
  const esbuild = await import('esbuild')
  await esbuild.build({ ...COMMON, format: 'esm', outfile: at('dist/node.mjs') })
  await esbuild.build({
    ...COMMON,
    format: 'cjs',
    outfile: at('dist/node.cjs'),
    // CommonJS has no import.meta, by which the loader finds the addon beside this file.
    banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
    define: { 'import.meta.url': 'bundleUrl' },
  })
}
