// Bundles of the JavaScript, one file per entry and module system. One file loads faster than many.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { at } from '../support/paths.mjs'

// esbuild keeps comments in classes. They are in the declarations; in a bundle of generated classes
// they would be half of the file that each import parses.
const DOC_COMMENT = /^ *\/\*\*.*?\*\/\n/gms
const withoutDocComments = {
  name: 'without-doc-comments',
  setup(build) {
    build.onLoad({ filter: /[\\/]js[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      return { contents: source.replace(DOC_COMMENT, ''), loader: 'ts' }
    })
  },
}

const COMMON = {
  bundle: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [withoutDocComments],
}

const NODE = {
  ...COMMON,
  entryPoints: {
    node: at('js/node.ts'),
    bundler: at('js/bundler.ts'),
    webhooks: at('js/webhooks.ts'),
    realtime: at('js/realtime.ts'),
  },
  // Resolved at run time, by `imports` in package.json.
  external: ['#native'],
  outdir: at('dist'),
  platform: 'node',
  target: 'node20',
  // Indentation is a quarter of the files. Names stay, and short lines keep the line numbers of
  // stacks useful.
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: 120,
}

// The entry for tests uses the classes of the entry for Node.js, and does not contain them again.
const TESTING = { ...NODE, entryPoints: { testing: at('js/testing.ts') } }
const NODE_ENTRY = /[\\/](?:node|errors|error-base)\.ts$/
const withNodeEntry = (extension) => ({
  name: 'with-node-entry',
  setup(build) {
    build.onResolve({ filter: NODE_ENTRY }, () => ({ path: `./node.${extension}`, external: true }))
  },
})

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

// The command line. A program shows no stack of its own, so that names are shortened too.
const CLI = {
  ...NODE,
  entryPoints: { cli: at('js/cli.ts') },
  banner: { js: '#!/usr/bin/env node' },
  minify: true,
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  plugins: [...NODE.plugins, withNodeEntry('cjs')],
}

/** Writes `dist/browser.mjs` and `dist/browser-slim.mjs`, also as CommonJS, from `dist/wasm`. */
export async function bundleBrowser() {
  const esbuild = await import('esbuild')
  await esbuild.build({ ...BROWSER, format: 'esm', outExtension: { '.js': '.mjs' } })
  await esbuild.build({ ...BROWSER, format: 'cjs', outExtension: { '.js': '.cjs' } })
}

/** Writes the bundles for Node.js, such as `dist/node.mjs`, as ES modules and as CommonJS. */
export async function bundleNode() {
  // Not a static import: in a fresh clone this file is loaded before the packages are installed.
  const esbuild = await import('esbuild')
  for (const [format, extension] of [
    ['esm', 'mjs'],
    ['cjs', 'cjs'],
  ]) {
    const output = { format, outExtension: { '.js': `.${extension}` } }
    await bundleWithNames(esbuild, { ...NODE, ...output })
    const plugins = [...TESTING.plugins, withNodeEntry(extension)]
    await bundleWithNames(esbuild, { ...TESTING, ...output, plugins })
  }
  await esbuild.build(CLI)
}

// A class that contains its own name is printed as `var X=class _X`, and would have the name `_X`
// in the output of `inspect` and in messages of V8. The option `keepNames` adds a call for each
// function.
const SELF_REFERENCE = /\b(\w+)=class _\1\b/g

async function bundleWithNames(esbuild, options) {
  const { outputFiles } = await esbuild.build({ ...options, write: false })
  for (const { path, text } of outputFiles) {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, restoreNames(text))
  }
}

function restoreNames(text) {
  const names = [...text.matchAll(SELF_REFERENCE)].map(([, name]) => name)
  return names.reduce((code, name) => code.replaceAll(new RegExp(`\\b_${name}\\b`, 'g'), name), text)
}
