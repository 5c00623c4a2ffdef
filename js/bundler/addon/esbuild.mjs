import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { addons, isLoader, NAME } from './files.mjs'
import { copyBeside } from './rollup.mjs'

/** For esbuild. */
export function esbuild() {
  return {
    name: NAME,
    setup({ initialOptions, onEnd }) {
      const root = resolve(initialOptions.absWorkingDir ?? '.')
      // It lists which module went into which file.
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
  const found = Object.entries(outputs).filter(([, { inputs }]) =>
    Object.keys(inputs).some((input) => isLoader(resolve(root, input))),
  )
  return found.map(([path]) => resolve(root, path))
}

// What a build gives that does not write.
function contentsBeside(file) {
  return addons().map(({ name, path }) => ({ path: join(dirname(file), name), contents: readFileSync(path) }))
}
