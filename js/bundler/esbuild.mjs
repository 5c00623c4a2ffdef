import { readFileSync, rmSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { check } from './check.mjs'
import { isNodeEntry, NODE_FILE } from './node-entry.mjs'
import { NAME } from './rollup.mjs'

/** The plugin for esbuild. It does nothing in a build with `platform: 'node'`. */
export function esbuild(options) {
  return {
    name: NAME,
    setup(build) {
      const { initialOptions } = build
      if (initialOptions.platform === 'node') return
      const root = resolve(initialOptions.absWorkingDir ?? '.')
      // The metafile lists the output files.
      initialOptions.metafile = true
      build.onLoad({ filter: NODE_FILE }, ({ path }) => rejectNodeEntry(path, root, options))
      build.onEnd((result) => checkOutput(result, root, options))
    },
  }
}

// Not at the end of the build: esbuild stops at the first `node:` import, and its message shows the
// import of this file.
function rejectNodeEntry(path, root, options) {
  const importers = isNodeEntry(path) ? [relative(root, path)] : []
  return messageOf(check({ importers }, options))
}

function checkOutput(result, root, options) {
  const files = result.outputFiles ?? readOutputs(result, root)
  const byPath = new Map(files.map(({ path, contents }) => [path, contents]))
  const error = check({ files: files.map((file) => fileOf(file, byPath, root)) }, options)
  // esbuild has already written the files.
  if (error && !result.outputFiles)
    for (const { file } of error.leaks) rmSync(resolve(root, file), { force: true })
  return messageOf(error)
}

function readOutputs({ metafile }, root) {
  const paths = Object.keys(metafile?.outputs ?? {}).map((path) => resolve(root, path))
  return paths.map((path) => ({ path, contents: readFileSync(path) }))
}

function fileOf({ path, contents }, byPath, root) {
  const map = byPath.get(`${path}.map`)
  return {
    file: relative(root, path),
    content: contents,
    base: dirname(path),
    map: map && Buffer.from(map).toString(),
  }
}

// esbuild keeps the `id` of errors at the end of a build, and the `detail` of earlier errors.
function messageOf(error) {
  return error && { errors: [{ id: error.code, text: error.message, detail: error }] }
}
