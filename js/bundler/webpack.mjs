import { dirname, relative, resolve } from 'node:path'
import { check } from './check.mjs'
import { isNodeEntry } from './node-entry.mjs'
import { NAME } from './rollup.mjs'

/** The plugin for webpack. It does nothing in a build for Node.js. */
export function webpack(options) {
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
        if (compiler.options.externalsPresets.node) return
        const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT
        const tap = { name: NAME, stage, additionalAssets: true }
        compilation.hooks.processAssets.tap(tap, (assets) =>
          checkOutput(compilation, Object.keys(assets), options),
        )
      })
    },
  }
}

// The error is added to the compilation and not thrown, so that webpack in watch mode continues.
// webpack may write output despite errors, so the files with leaks are deleted.
function checkOutput(compilation, names, options) {
  const files = names.map((name) => fileOf(compilation, name))
  const error = check({ files, importers: importersIn(compilation) }, options)
  if (!error) return
  compilation.errors.unshift(error)
  for (const { file } of error.leaks) compilation.deleteAsset(file)
}

function fileOf(compilation, name) {
  const { source, info } = compilation.getAsset(name)
  const map = compilation.getAsset(info.related?.sourceMap)?.source.source()
  const base = dirname(resolve(compilation.outputOptions.path, name))
  return { file: name, content: source.source(), base, map: map && String(map) }
}

function importersIn(compilation) {
  const { moduleGraph, modules, compiler } = compilation
  const entries = [...modules].filter(({ resource }) => resource && isNodeEntry(resource))
  const importers = entries.map((module) => moduleGraph.getIssuer(module)?.resource ?? module.resource)
  return importers.map((path) => relative(compiler.context, path))
}
