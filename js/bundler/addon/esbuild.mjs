import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { addons, isLoader, NAME } from './files.mjs'
import { copyBeside } from './rollup.mjs'

/** The plugin for esbuild. */
export function esbuild() {
  return {
    name: NAME,
    setup({ initialOptions, onEnd }) {
      const root = resolve(initialOptions.absWorkingDir ?? '.')
      // The metafile lists the modules of each output file.
      initialOptions.metafile = true
      onEnd(({ metafile, outputFiles }) => {
        for (const path of filesWithLoader(metafile, root))
          if (outputFiles) outputFiles.push(...contentsBeside(path))
          else copyBeside(path)
      })
    },
  }
}

function filesWithLoader({ outputs } = { outputs: {} }, root) {
  const matches = Object.entries(outputs).filter(([, { inputs }]) =>
    Object.keys(inputs).some((input) => isLoader(resolve(root, input))),
  )
  return matches.map(([path]) => resolve(root, path))
}

// The output files of a build with `write: false`.
function contentsBeside(file) {
  return addons().map(({ name, path }) => ({ path: join(dirname(file), name), contents: readFileSync(path) }))
}
