import { dirname, relative, resolve } from 'node:path'
import { check } from './check.mjs'
import { isNodeEntry } from './node-entry.mjs'

/** The name of the guard plugins. */
export const NAME = 'signalwire-guard'

/** The plugin for Rollup and Rolldown. When it throws, no file is written. */
export function rollup(options) {
  return {
    name: NAME,
    generateBundle: {
      order: 'post',
      handler({ dir, file }, bundle) {
        const importers = Object.values(bundle).flatMap((chunk) => importersIn(chunk, this))
        const error = check({ files: filesOf(bundle, dir ?? dirname(file ?? '')), importers }, options)
        if (error) throw error
      },
    },
  }
}

function filesOf(bundle, folder) {
  return Object.values(bundle).map(({ fileName, code, source, sourcemapFileName }) => {
    const map = bundle[sourcemapFileName ?? `${fileName}.map`]?.source
    const base = resolve(folder, dirname(fileName))
    return { file: fileName, content: code ?? source, base, map: map && String(map) }
  })
}

function importersIn({ modules = {} }, context) {
  const entries = Object.keys(modules).filter(isNodeEntry)
  const importers = entries.flatMap((id) => context.getModuleInfo(id)?.importers ?? [id])
  return importers.map((id) => relative('.', id))
}
