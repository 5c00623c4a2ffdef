// The guard as a plugin for each bundler. Plain plugins: an abstraction over all bundlers would be
// a dependency, and longer than these.
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fieldsOf } from '../core/text.ts'
import { isInPackage } from '../node/load-errors/packages.ts'
import type * as bundlers from './bundlers.ts'
import { check, type GuardOptions, type OutputFile } from './check.ts'
import type { BundleError } from './error.ts'

const NAME = 'signalwire-guard'

// The names of files that may be the Node.js entry.
const NODE_FILE = /[\\/]node\.[cm]js(?:\?.*)?$/

// Whether a module is the Node.js entry of this package, in any installed location and version.
const isNodeEntry = (id: string | null | undefined): id is string =>
  typeof id === 'string' && NODE_FILE.test(id) && isInPackage(id)

/** A plugin for Rollup or Rolldown. */
export interface RollupGuard {
  name: string
  generateBundle: {
    order: 'post'
    // biome-ignore lint/suspicious/noExplicitAny: the bundler, with its types, is not a dependency
    handler(this: any, options: any, bundle: any): void
  }
}

/** A plugin for Vite. */
export interface ViteGuard extends RollupGuard {
  apply: 'build'
  enforce: 'post'
  // biome-ignore lint/suspicious/noExplicitAny: the bundler, with its types, is not a dependency
  applyToEnvironment(environment: any): boolean
  // biome-ignore lint/suspicious/noExplicitAny: the bundler, with its types, is not a dependency
  configResolved(config: any): void
  buildStart(): void
}

/** A plugin for webpack. */
export interface WebpackGuard {
  // biome-ignore lint/suspicious/noExplicitAny: the bundler, with its types, is not a dependency
  apply(compiler: any): void
}

/** A plugin for esbuild. */
export interface EsbuildGuard {
  name: string
  // biome-ignore lint/suspicious/noExplicitAny: the bundler, with its types, is not a dependency
  setup(build: any): void
}

/**
 * The plugin for Rollup and Rolldown. When it throws, no file is written.
 *
 * @internal
 */
export function rollup(options?: GuardOptions): RollupGuard {
  return {
    name: NAME,
    generateBundle: {
      order: 'post',
      handler({ dir, file }: bundlers.RollupOutput, bundle: bundlers.RollupBundle) {
        const importers = Object.values(bundle).flatMap((chunk) => rollupImporters(chunk, this))
        const files = rollupFiles(bundle, dir ?? dirname(file ?? ''))
        throwIfAny(check({ files, importers }, options))
      },
    },
  }
}

function rollupFiles(bundle: bundlers.RollupBundle, folder: string): OutputFile[] {
  return Object.values(bundle).map(({ fileName, code, source = '', sourcemapFileName }) => {
    const map = bundle[sourcemapFileName ?? `${fileName}.map`]?.source
    const base = resolve(folder, dirname(fileName))
    return { file: fileName, content: code ?? source, base, map: map && String(map) }
  })
}

function rollupImporters({ modules = {} }: bundlers.RollupFile, context: bundlers.RollupContext): string[] {
  const entries = Object.keys(modules).filter(isNodeEntry)
  const importers = entries.flatMap((id) => context.getModuleInfo(id)?.importers ?? [id])
  return importers.map((id) => relative('.', id))
}

function throwIfAny(error: BundleError | undefined): void {
  if (error) throw error
}

/**
 * The plugin for Vite. It checks builds for browsers and the public folder, which Vite copies.
 *
 * @internal
 */
export function vite(options?: GuardOptions): ViteGuard {
  let publicDir = ''
  return {
    ...rollup(options),
    apply: 'build',
    enforce: 'post',
    applyToEnvironment: ({ config }: bundlers.ViteEnvironment) => config.consumer === 'client',
    configResolved(config: bundlers.ViteConfig) {
      publicDir = config.build.copyPublicDir ? config.publicDir : ''
    },
    buildStart() {
      throwIfAny(check({ files: filesIn(publicDir) }, options))
    },
  }
}

function filesIn(folder: string): OutputFile[] {
  return list(folder).map((path) => ({
    file: relative('.', path),
    content: readFileSync(path),
    base: dirname(path),
  }))
}

// The public folder may not exist.
function list(folder: string): string[] {
  if (!folder) return []
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile())
    return files.map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  } catch (error) {
    if (fieldsOf(error).code === 'ENOENT') return []
    throw error
  }
}

/**
 * The plugin for webpack. It does nothing in a build for Node.js.
 *
 * @internal
 */
export function webpack(options?: GuardOptions): WebpackGuard {
  return {
    apply(compiler: bundlers.WebpackCompiler) {
      compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
        if (compiler.options.externalsPresets.node) return
        const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT
        const tap = { name: NAME, stage, additionalAssets: true }
        compilation.hooks.processAssets.tap(tap, (assets) =>
          checkCompilation(compilation, Object.keys(assets), options),
        )
      })
    },
  }
}

// The error is added to the compilation and not thrown, so that webpack in watch mode continues.
// webpack may write output despite errors, so the files with leaks are deleted.
function checkCompilation(
  compilation: bundlers.WebpackCompilation,
  names: readonly string[],
  options: GuardOptions | undefined,
): void {
  const files = names.map((name) => assetOf(compilation, name))
  const error = check({ files, importers: webpackImporters(compilation) }, options)
  if (!error) return
  compilation.errors.unshift(error)
  for (const { file } of error.leaks) compilation.deleteAsset(file)
}

function assetOf(compilation: bundlers.WebpackCompilation, name: string): OutputFile {
  const { source, info } = compilation.getAsset(name)
  const map = info.related?.sourceMap && compilation.getAsset(info.related.sourceMap)?.source.source()
  const base = dirname(resolve(compilation.outputOptions.path, name))
  return { file: name, content: source.source(), base, map: map && String(map) }
}

function webpackImporters({ moduleGraph, modules, compiler }: bundlers.WebpackCompilation): string[] {
  const importers = [...modules].flatMap((module) => {
    if (!isNodeEntry(module.resource)) return []
    return [moduleGraph.getIssuer(module)?.resource ?? module.resource]
  })
  return importers.map((path) => relative(compiler.context, path))
}

/**
 * The plugin for esbuild. It does nothing in a build with `platform: 'node'`.
 *
 * @internal
 */
export function esbuild(options?: GuardOptions): EsbuildGuard {
  return {
    name: NAME,
    setup(build: bundlers.EsbuildBuild) {
      const { initialOptions } = build
      if (initialOptions.platform === 'node') return
      const root = resolve(initialOptions.absWorkingDir ?? '.')
      // The metafile lists the output files.
      initialOptions.metafile = true
      build.onLoad({ filter: NODE_FILE }, ({ path }) => rejectNodeEntry(path, root, options))
      build.onEnd((result) => checkResult(result, root, options))
    },
  }
}

// Not at the end of the build: esbuild stops at the first `node:` import, and its message shows the
// import of this file.
function rejectNodeEntry(path: string, root: string, options: GuardOptions | undefined): object | undefined {
  const importers = isNodeEntry(path) ? [relative(root, path)] : []
  return messageOf(check({ importers }, options))
}

function checkResult(
  result: bundlers.EsbuildResult,
  root: string,
  options: GuardOptions | undefined,
): object | undefined {
  const files = result.outputFiles ?? readOutputs(result, root)
  const maps = new Map(files.map(({ path, contents }) => [path, contents]))
  const error = check({ files: files.map((file) => fileOf(file, maps, root)) }, options)
  // esbuild has already written the files.
  if (error && !result.outputFiles)
    for (const { file } of error.leaks) rmSync(resolve(root, file), { force: true })
  return messageOf(error)
}

function readOutputs({ metafile }: bundlers.EsbuildResult, root: string): bundlers.EsbuildFile[] {
  const paths = Object.keys(metafile?.outputs ?? {}).map((path) => resolve(root, path))
  return paths.map((path) => ({ path, contents: readFileSync(path) }))
}

function fileOf(
  { path, contents }: bundlers.EsbuildFile,
  byPath: ReadonlyMap<string, Uint8Array>,
  root: string,
): OutputFile {
  const map = byPath.get(`${path}.map`)
  return {
    file: relative(root, path),
    content: contents,
    base: dirname(path),
    map: map && Buffer.from(map).toString(),
  }
}

// esbuild keeps the `id` of errors at the end of a build, and the `detail` of earlier errors.
function messageOf(error: BundleError | undefined): object | undefined {
  return error && { errors: [{ id: error.code, text: error.message, detail: error }] }
}
