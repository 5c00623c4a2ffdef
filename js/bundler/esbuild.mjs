import { readFileSync, rmSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { check } from './check.mjs'
import { isNodeEntry, NODE_FILE } from './node-entry.mjs'
import { NAME } from './rollup.mjs'

/** For esbuild. A build with `platform: 'node'` is left alone. */
export function esbuild(options) {
  return {
    name: NAME,
    setup(build) {
      const { initialOptions } = build
      if (initialOptions.platform === 'node') return
      const root = resolve(initialOptions.absWorkingDir ?? '.')
      // It lists what was written.
      initialOptions.metafile = true
      build.onLoad({ filter: NODE_FILE }, ({ path }) => refuse(path, root, options))
      build.onEnd((result) => guard(result, root, options))
    },
  }
}

// Here rather than at the end: esbuild stops at the first `node:` import, and shows the import that
// led to this file.
function refuse(path, root, options) {
  const importers = isNodeEntry(path) ? [relative(root, path)] : []
  return messageOf(check({ importers }, options))
}

function guard(result, root, options) {
  const files = result.outputFiles ?? readOutputs(result, root)
  const byPath = new Map(files.map(({ path, contents }) => [path, contents]))
  const error = check({ files: files.map((file) => fileOf(file, byPath, root)) }, options)
  // esbuild has written them already.
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

// esbuild keeps `id` of what is found at the end of a build, and `detail` of what is found before.
function messageOf(error) {
  return error && { errors: [{ id: error.code, text: error.message, detail: error }] }
}
