// The plugins that copy the native addon, one for each bundler.
import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { dirname, isAbsolute, join, posix, resolve } from 'node:path'
import { file } from '#native'
import { isInPackage, pathOf } from '../node/load-errors/packages.ts'
import { TARGETS } from '../node/targets.ts'
import type * as bundlers from './bundlers.ts'
import type { EsbuildGuard, WebpackGuard } from './guards.ts'

const NAME = 'signalwire-addon'

// The names of files that may load the addon.
const LOADER_FILE = /[\\/]native(?:-bundled)?\.[cm]js(?:\?.*)?$/

/** A plugin for Rollup or Rolldown. */
export interface RollupAddon {
  name: string
  // biome-ignore lint/suspicious/noExplicitAny: the bundler, with its types, is not a dependency
  writeBundle(options: any, bundle: any): void
}

/** A plugin for Vite. */
export interface ViteAddon extends RollupAddon {
  apply: 'build'
  // biome-ignore lint/suspicious/noExplicitAny: the bundler, with its types, is not a dependency
  applyToEnvironment(environment: any): boolean
}

// Whether a module is the one that loads the addon from its own folder.
const isLoader = (id: string) => LOADER_FILE.test(id) && isInPackage(id)

// The installed addons, each with the name that a bundle loads. A package that was built in a clone
// has them in its own folder, the published one in platform packages.
function addons(): { name: string; path: string }[] {
  return TARGETS.flatMap((target) => {
    const name = `signalwire.${target}.node`
    const paths = [join(dirname(file ?? ''), name), pathOf(`@signalwire-client/${target}`)]
    return paths
      .filter((path) => isAbsolute(path) && existsSync(path))
      .slice(0, 1)
      .map((path) => ({ name, path }))
  })
}

function copyBeside(file: string): void {
  for (const { name, path } of addons()) copyFileSync(path, join(dirname(file), name))
}

/**
 * The plugin for Rollup and Rolldown.
 *
 * @internal
 */
export function rollup(): RollupAddon {
  return {
    name: NAME,
    // The addon is not emitted as an asset, because Vite drops assets in builds for servers.
    writeBundle({ dir, file = '' }: bundlers.RollupOutput, bundle: bundlers.RollupBundle) {
      const folder = dir ?? dirname(file)
      const chunks = Object.values(bundle).filter(({ modules = {} }) => Object.keys(modules).some(isLoader))
      for (const { fileName } of chunks) copyBeside(join(folder, fileName))
    },
  }
}

/**
 * The plugin for Vite. It applies to builds for servers.
 *
 * @internal
 */
export function vite(): ViteAddon {
  const applyToEnvironment = ({ config }: bundlers.ViteEnvironment) => config.consumer === 'server'
  return { ...rollup(), apply: 'build', applyToEnvironment }
}

/**
 * The plugin for webpack.
 *
 * @internal
 */
export function webpack(): WebpackGuard {
  return {
    apply(compiler: bundlers.WebpackCompiler) {
      compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
        const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL
        const emit = () => emitAddons(compilation, compiler.webpack.sources.RawSource)
        compilation.hooks.processAssets.tap({ name: NAME, stage }, emit)
      })
    },
  }
}

function emitAddons(
  compilation: bundlers.WebpackCompilation,
  RawSource: bundlers.WebpackCompiler['webpack']['sources']['RawSource'],
): void {
  const chunks = [...compilation.chunks].filter((chunk) => hasLoader(chunk, compilation))
  const folders = new Set(chunks.flatMap(({ files }) => [...files].map((file) => posix.dirname(file))))
  for (const folder of folders)
    for (const { name, path } of addons())
      compilation.emitAsset(posix.join(folder, name), new RawSource(readFileSync(path)))
}

// webpack may have concatenated several modules into one.
function hasLoader(chunk: bundlers.WebpackChunk, { chunkGraph }: bundlers.WebpackCompilation): boolean {
  const modules = [...chunkGraph.getChunkModulesIterable(chunk)]
  return modules
    .flatMap((module) => [module, ...(module.modules ?? [])])
    .some(({ resource }) => resource && isLoader(resource))
}

/**
 * The plugin for esbuild.
 *
 * @internal
 */
export function esbuild(): EsbuildGuard {
  return {
    name: NAME,
    setup({ initialOptions, onEnd }: bundlers.EsbuildBuild) {
      const root = resolve(initialOptions.absWorkingDir ?? '.')
      // The metafile lists the modules of each output file.
      initialOptions.metafile = true
      onEnd((result) => {
        for (const path of filesWithLoader(result, root))
          if (result.outputFiles) result.outputFiles.push(...contentsBeside(path))
          else copyBeside(path)
        return undefined
      })
    },
  }
}

function filesWithLoader({ metafile }: bundlers.EsbuildResult, root: string): string[] {
  const matches = Object.entries(metafile?.outputs ?? {}).filter(([, { inputs }]) =>
    Object.keys(inputs).some((input) => isLoader(resolve(root, input))),
  )
  return matches.map(([path]) => resolve(root, path))
}

// The output files of a build with `write: false`.
function contentsBeside(file: string): bundlers.EsbuildFile[] {
  return addons().map(({ name, path }) => ({ path: join(dirname(file), name), contents: readFileSync(path) }))
}
