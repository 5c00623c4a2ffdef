import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { addons, isLoader, NAME } from './files.mjs'

/** The plugin for webpack. */
export function webpack() {
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
        const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL
        const emit = () => emitAddons(compilation, compiler.webpack.sources.RawSource)
        compilation.hooks.processAssets.tap({ name: NAME, stage }, emit)
      })
    },
  }
}

function emitAddons(compilation, RawSource) {
  const chunks = [...compilation.chunks].filter((chunk) => hasLoader(chunk, compilation))
  const folders = new Set(chunks.flatMap(({ files }) => [...files].map((file) => posix.dirname(file))))
  for (const folder of folders)
    for (const { name, path } of addons())
      compilation.emitAsset(posix.join(folder, name), new RawSource(readFileSync(path)))
}

// webpack may have concatenated several modules into one.
function hasLoader(chunk, { chunkGraph }) {
  const modules = [...chunkGraph.getChunkModulesIterable(chunk)]
  return modules
    .flatMap((module) => [module, ...(module.modules ?? [])])
    .some(({ resource }) => resource && isLoader(resource))
}
