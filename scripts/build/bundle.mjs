// The JavaScript of the package, one file for each module system: one file loads faster than forty.
import { at } from '../support/paths.mjs'

const COMMON = {
  bundle: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
}

const NODE = {
  ...COMMON,
  entryPoints: {
    node: at('js/node.mjs'),
    bundler: at('js/bundler.mjs'),
    webhooks: at('js/webhooks.mjs'),
  },
  // Resolved where the package is used, by its `imports`.
  external: ['#native'],
  outdir: at('dist'),
  platform: 'node',
  target: 'node20',
}

const BROWSER = {
  ...COMMON,
  entryPoints: { browser: at('js/browser.mjs'), 'browser-slim': at('js/browser/slim.mjs') },
  loader: { '.gz': 'base64' },
  minify: true,
  outdir: at('dist'),
  platform: 'browser',
  // The oldest that have DecompressionStream: Chrome 80, Firefox 113, Safari 16.4.
  target: ['es2022'],
}

/**
 * Writes `dist/browser.mjs`, `dist/browser-slim.mjs` and both as CommonJS, from what is in
 * `dist/wasm`.
 */
export async function bundleBrowser() {
  const esbuild = await import('esbuild')
  await esbuild.build({ ...BROWSER, format: 'esm', outExtension: { '.js': '.mjs' } })
  await esbuild.build({ ...BROWSER, format: 'cjs', outExtension: { '.js': '.cjs' } })
}

/** Writes `dist/node.mjs`, `dist/bundler.mjs`, `dist/webhooks.mjs` and all three as CommonJS. */
export async function bundleNode() {
  // Not at the top: on a fresh clone this file is read before the packages are installed.
  const esbuild = await import('esbuild')
  await esbuild.build({ ...NODE, format: 'esm', outExtension: { '.js': '.mjs' } })
  await esbuild.build({ ...NODE, format: 'cjs', outExtension: { '.js': '.cjs' } })
}
