// Bundles of the JavaScript, one file per entry and module system. One file loads faster than many.
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
    node: at('js/node.ts'),
    bundler: at('js/bundler.ts'),
    webhooks: at('js/webhooks.ts'),
  },
  // Resolved at run time, by `imports` in package.json.
  external: ['#native'],
  outdir: at('dist'),
  platform: 'node',
  target: 'node20',
}

const BROWSER = {
  ...COMMON,
  entryPoints: { browser: at('js/browser.ts'), 'browser-slim': at('js/browser/slim.ts') },
  loader: { '.gz': 'base64' },
  minify: true,
  outdir: at('dist'),
  platform: 'browser',
  // The oldest browsers with DecompressionStream: Chrome 80, Firefox 113, Safari 16.4.
  target: ['es2022'],
}

/** Writes `dist/browser.mjs` and `dist/browser-slim.mjs`, also as CommonJS, from `dist/wasm`. */
export async function bundleBrowser() {
  const esbuild = await import('esbuild')
  await esbuild.build({ ...BROWSER, format: 'esm', outExtension: { '.js': '.mjs' } })
  await esbuild.build({ ...BROWSER, format: 'cjs', outExtension: { '.js': '.cjs' } })
}

/** Writes `dist/node.mjs`, `dist/bundler.mjs` and `dist/webhooks.mjs`, also as CommonJS. */
export async function bundleNode() {
  // Not a static import: in a fresh clone this file is loaded before the packages are installed.
  const esbuild = await import('esbuild')
  await esbuild.build({ ...NODE, format: 'esm', outExtension: { '.js': '.mjs' } })
  await esbuild.build({ ...NODE, format: 'cjs', outExtension: { '.js': '.cjs' } })
}
