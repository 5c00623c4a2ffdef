// The app of `apps`, unbundled and through each bundler. Files by path.
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import nodeResolve from '@rollup/plugin-node-resolve'
import * as esbuild from 'esbuild'
import { rollup } from 'rollup'
import { signalWireGuard } from 'signalwire-client/bundler'
import { build } from 'vite'
import webpack from 'webpack'
import { at } from '../../../scripts/support/paths.mjs'
import { project } from '../../bundlers/support/project.mjs'

const ENTRIES = ['main.mjs', 'worker.mjs']

/** By name: a function that resolves with the files of a site. */
export const apps = {
  'script modules, unbundled': () => unbundled('browser.mjs'),
  'script modules and a .wasm file': () => unbundled('browser-slim.mjs'),
  Vite: () => bundled(withVite),
  webpack: () => bundled(withWebpack),
  Rollup: () => bundled(withRollup),
  esbuild: () => bundled(withEsbuild),
  'Vite and a .wasm file': () => bundled(withVite, "import source from 'signalwire-client/browser.wasm?url'"),
  'webpack and a .wasm file': () =>
    bundled(withWebpack, "const source = new URL('signalwire-client/browser.wasm', import.meta.url)"),
  'esbuild and a .wasm file': () =>
    bundled(withEsbuild, "import source from 'signalwire-client/browser.wasm'"),
}

function unbundled(entry) {
  const files = filesIn(at('js-tests/chromium/apps'))
  const local = (text) => text.toString().replace("'signalwire-client'", "'/signalwire-client.mjs'")
  const own = Object.entries(files).map(([path, text]) => [path, local(text)])
  const theirs = { '/signalwire-client.mjs': entry, '/browser.wasm': 'browser.wasm' }
  const built = Object.entries(theirs).map(([path, name]) => [path, readFileSync(at('dist', name))])
  return Object.fromEntries([...own, ...built])
}

/** `source` is the line that imports the URL of the module in a bundler, as in docs/browser.md. */
async function bundled(build, source) {
  const folder = project({})
  cpSync(at('js-tests/chromium/apps'), folder, { recursive: true })
  if (source) makeSlim(join(folder, 'probe.mjs'), source)
  await build(folder)
  return { '/index.html': readFileSync(join(folder, 'index.html')), ...filesIn(join(folder, 'out')) }
}

function makeSlim(path, source) {
  const text = readFileSync(path, 'utf8')
    .replace("'signalwire-client'", "'signalwire-client/browser/slim'")
    .replace(', source }', ' }')
  writeFileSync(path, `${source}\n${text}`)
}

function filesIn(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const paths = names.map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length), readFileSync(path)]))
}

function withVite(root) {
  return build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: { outDir: 'out' },
    worker: { format: 'es' },
    plugins: [signalWireGuard.vite()],
  })
}

function withWebpack(context) {
  const config = {
    context,
    mode: 'production',
    entry: './main.mjs',
    output: { path: join(context, 'out'), filename: 'main.mjs', publicPath: '/' },
    plugins: [signalWireGuard.webpack()],
  }
  return new Promise((resolve, reject) => {
    webpack(config, (failure, stats) => {
      if (failure ?? stats.hasErrors()) reject(failure ?? new Error(stats.toString()))
      else resolve()
    })
  })
}

async function withRollup(folder) {
  const input = ENTRIES.map((name) => join(folder, name))
  const made = await rollup({ input, plugins: [nodeResolve({ browser: true }), signalWireGuard.rollup()] })
  await made.write({ dir: join(folder, 'out'), entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' })
}

function withEsbuild(absWorkingDir) {
  return esbuild.build({
    absWorkingDir,
    entryPoints: ENTRIES,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    outdir: 'out',
    loader: { '.wasm': 'file' },
    outExtension: { '.js': '.mjs' },
    plugins: [signalWireGuard.esbuild()],
  })
}
