// Bundles programs for Node.js with each bundler, including the package.
import { join } from 'node:path'
import nodeResolve from '@rollup/plugin-node-resolve'
import * as esbuild from 'esbuild'
import { rolldown } from 'rolldown'
import { rollup } from 'rollup'
import { signalWireAddon } from 'signalwire-client/bundler'
import { build } from 'vite'
import webpack from 'webpack'

/**
 * By bundler: a function of `{ folder, input, format, out, plugins }` that bundles and returns the
 * warnings.
 */
const BUNDLERS = {
  esbuild: withEsbuild,
  Rolldown: withRolldown,
  Rollup: withRollup,
  'Vite SSR': withVite,
  webpack: withWebpack,
}

/** Their names. */
export const names = Object.keys(BUNDLERS)

const EXTENSIONS = { esm: 'mjs', cjs: 'cjs' }
const PLUGINS = {
  esbuild: 'esbuild',
  Rolldown: 'rollup',
  Rollup: 'rollup',
  'Vite SSR': 'vite',
  webpack: 'webpack',
}

/**
 * Bundles `input` of a folder into its folder `out` and returns the file name of the bundle.
 * `withAddon` uses the plugin that copies the addon. `esbuild` has additional esbuild options.
 * Rejects if the bundler warns.
 */
export async function bundleServer(name, { folder, out, format, withAddon = false, ...options }) {
  const plugins = withAddon ? [signalWireAddon[PLUGINS[name]]()] : []
  const file = `main.${EXTENSIONS[format]}`
  const warnings = await BUNDLERS[name]({ folder, out: join(folder, out), file, format, plugins, ...options })
  if (warnings.length)
    throw new Error(`${name} warns: ${warnings.map(({ text, message }) => text ?? message)}`)
  return file
}

async function withEsbuild({ folder, out, file, input, format, plugins, ...more }) {
  const { warnings } = await esbuild.build({
    absWorkingDir: folder,
    entryPoints: [input],
    outfile: join(out, file),
    bundle: true,
    platform: 'node',
    format,
    logLevel: 'silent',
    plugins,
    ...more.esbuild,
  })
  return warnings
}

async function withRollup({ folder, out, file, input, format, plugins }) {
  const warnings = []
  const made = await rollup({
    input: join(folder, input),
    external: /^node:/,
    plugins: [nodeResolve({ exportConditions: ['node'] }), ...plugins],
    onwarn: (warning) => warnings.push(warning),
  })
  await made.write({ dir: out, format, entryFileNames: file })
  return warnings
}

async function withRolldown({ folder, out, file, input, format, plugins }) {
  const warnings = []
  const made = await rolldown({
    input: join(folder, input),
    cwd: folder,
    platform: 'node',
    plugins,
    onwarn: (warning) => warnings.push(warning),
  })
  await made.write({ dir: out, format, entryFileNames: file })
  await made.close()
  return warnings
}

async function withVite({ folder, out, file, input, format, plugins }) {
  const warnings = []
  await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins,
    ssr: { noExternal: true },
    build: {
      ssr: input,
      outDir: out,
      rollupOptions: {
        output: { format, entryFileNames: file },
        onwarn: (warning) => warnings.push(warning),
      },
    },
  })
  return warnings
}

function withWebpack({ folder, out, file, input, format, plugins }) {
  const isModule = format === 'esm'
  const config = {
    context: folder,
    mode: 'production',
    target: 'node',
    entry: `./${input}`,
    experiments: { outputModule: isModule },
    output: { path: out, filename: file, module: isModule },
    plugins,
  }
  return new Promise((resolve, reject) => {
    webpack(config, (failure, stats) => {
      if (failure ?? stats.hasErrors()) reject(failure ?? new Error(stats.toString()))
      else resolve(stats.compilation.warnings)
    })
  })
}
