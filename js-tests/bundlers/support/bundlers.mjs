// One interface to the four bundlers: builds `src/main.js` of a folder into `out`.
import { join } from 'node:path'
import nodeResolve from '@rollup/plugin-node-resolve'
import * as esbuild from 'esbuild'
import { rollup } from 'rollup'
import { signalWireGuard } from 'signalwire-client/bundler'
import { build } from 'vite'
import webpack from 'webpack'
import { outputOf } from './project.mjs'

/**
 * Resolves with `{ output, text, code, leaks }`: the files that were written, all that the bundler
 * says of a failure, and the code and leaks of the guard's error.
 *
 * `guard` are the guard's options, or false for none. `maps` is true or 'inline'. `server` builds
 * for Node.js. `node` makes the bundler choose the Node.js entry. `page` starts at index.html
 * (Vite). `define` is the bundler's own; `webpack` and `esbuild` are more of their options.
 */
export async function bundle(name, folder, options = {}) {
  const failure = await BUNDLERS[name](folder, options).catch((error) => error)
  const output = outputOf(folder)
  return failure
    ? { output, text: `${failure.message}\n${failure.stack}`, ...verdictIn(failure) }
    : { output, text: '' }
}

// The properties in which each bundler has the code and the error of a plugin, see
// js/bundler/error.ts.
function verdictIn(failure) {
  const all = [failure, ...(failure.errors ?? [])]
  const error = all.find((one) => one.leaks)
  const message = all.find((one) => one.pluginName)
  const code = error?.pluginCode ?? error?.code ?? (message?.id || message?.detail.code)
  return { code, leaks: error?.leaks ?? [] }
}

/** Their names. */
export const names = ['vite', 'rollup', 'webpack', 'esbuild']

const BUNDLERS = { esbuild: withEsbuild, rollup: withRollup, vite: withVite, webpack: withWebpack }

const plugins = (name, { guard = {} }) => (guard ? [signalWireGuard[name](guard)] : [])

async function withVite(folder, options) {
  const { maps = false, server = false, node = false, define = {}, page = false } = options
  await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    define,
    plugins: plugins('vite', options),
    resolve: { conditions: node ? ['node', 'module'] : undefined },
    build: {
      outDir: 'out',
      sourcemap: maps,
      ssr: server && 'src/main.js',
      rollupOptions: page ? {} : { input: join(folder, 'src/main.js') },
    },
  })
}

async function withRollup(folder, options) {
  const { maps = false, node = false, define = {} } = options
  const made = await rollup({
    input: join(folder, 'src/main.js'),
    plugins: [nodeResolve({ browser: !node }), replace(define), ...plugins('rollup', options)],
    onLog() {},
  })
  await made.write({ dir: join(folder, 'out'), sourcemap: maps })
}

/** Rollup has no `define` option. */
function replace(define) {
  const transform = (code) =>
    Object.entries(define).reduce((text, [from, to]) => text.replaceAll(from, to), code)
  return { name: 'replace', transform: (code) => ({ code: transform(code), map: null }) }
}

function withWebpack(folder, options) {
  const { maps, server, node, define = {} } = options
  const config = {
    context: folder,
    mode: 'production',
    entry: './src/main.js',
    target: server ? 'node' : 'web',
    devtool: maps === 'inline' ? 'inline-source-map' : maps ? 'source-map' : false,
    output: { path: join(folder, 'out') },
    resolve: node ? { conditionNames: ['node', 'import', 'module'] } : {},
    plugins: [new webpack.DefinePlugin(define), ...plugins('webpack', options)],
    ...options.webpack,
  }
  return new Promise((resolve, reject) => {
    webpack(config, (failure, stats) => {
      if (failure) return reject(failure)
      const { errors } = stats.compilation
      if (errors.length) return reject(new AggregateError(errors, stats.toString()))
      resolve()
    })
  })
}

async function withEsbuild(folder, options) {
  const { maps = false, server, node, define = {} } = options
  await esbuild.build({
    absWorkingDir: folder,
    entryPoints: ['src/main.js'],
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: server ? 'node' : node ? 'neutral' : 'browser',
    sourcemap: maps,
    conditions: node ? ['node'] : [],
    mainFields: node ? ['module', 'main'] : undefined,
    outdir: 'out',
    logLevel: 'silent',
    define,
    plugins: plugins('esbuild', options),
    ...options.esbuild,
  })
}
