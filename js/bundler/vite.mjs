import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { check } from './check.mjs'
import { rollup } from './rollup.mjs'

/** The plugin for Vite. It checks builds for browsers and the public folder, which Vite copies. */
export function vite(options) {
  let publicDir
  return {
    ...rollup(options),
    apply: 'build',
    enforce: 'post',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    configResolved(config) {
      publicDir = config.build.copyPublicDir ? config.publicDir : ''
    },
    buildStart() {
      const error = check({ files: filesIn(publicDir) }, options)
      if (error) throw error
    },
  }
}

function filesIn(folder) {
  if (!folder) return []
  const entries = list(folder).filter((entry) => entry.isFile())
  return entries.map((entry) => {
    const path = join(entry.parentPath ?? entry.path, entry.name)
    return { file: relative('.', path), content: readFileSync(path), base: dirname(path) }
  })
}

// The public folder may not exist.
function list(folder) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
  } catch (error) {
    if (error.code === 'ENOENT') return []
    throw error
  }
}
