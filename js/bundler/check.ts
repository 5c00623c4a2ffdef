import { isUtf8 } from 'node:buffer'
import { loadAddon } from '../node/load.mjs'
import { bundleError, NODE_ENTRY } from './error.mjs'
import { cutInlineMaps, lookupIn, readMap } from './source-map.mjs'

/**
 * Searches the output of a build for leaks: `files` as `{ file, content, base, map }`, and the
 * modules `importers` that import the Node.js entry. Returns the BundleError that must stop the
 * build, or undefined. `allow` returns whether a leak is permitted.
 */
export function check({ files = [], importers = [] }, { allow = () => false } = {}) {
  const entries = importers.map((file) => ({ ...NODE_ENTRY, file }))
  return bundleError([...files.flatMap(searchFile), ...entries].filter((leak) => !allow(leak)))
}

/**
 * Returns the secrets in one output file: `[{ kind, name, file, line, column, source }]`. `content`
 * is a string or bytes, `base` the folder of the file, `map` its source map as a string, if it has
 * one.
 */
function searchFile({ file, content, base, map }) {
  const text = decode(content)
  const ownMap = readMap(file.endsWith('.map') ? text : undefined, base)
  if (ownMap) return searchMap(file, ownMap)
  const { code, maps } = cutInlineMaps(text, base)
  const sourceOf = lookupIn(readMap(map, base) ?? maps[0])
  const leaks = searchText(code).map((leak) => ({ file, ...leak, source: sourceOf(leak) }))
  return [...leaks, ...maps.flatMap((inline) => searchMap(file, inline))]
}

// A leak in a source has the line and column in that source. A position in the map would be
// useless, because a map is one long line.
function searchMap(file, { sources = [], sourcesContent = [], mappings: _, ...rest }) {
  const leaks = sourcesContent.flatMap((content, index) =>
    searchText(content ?? '').map(({ line, column, ...secret }) => {
      return { file, ...secret, source: { file: sources[index] ?? '?', line, column } }
    }),
  )
  const others = searchText(JSON.stringify([sources, rest])).map(({ kind, name }) => ({ file, kind, name }))
  return [...leaks, ...others]
}

function searchText(text) {
  const secrets = loadAddon().findSecrets(text)
  const offsets = secrets.map(({ start }) => start)
  const positions = positionsOf(text, offsets)
  return secrets.map(({ kind, name }, index) => ({ kind, name, ...positions[index] }))
}

/** Converts ascending offsets in a text to lines and columns, both counted from 1. */
function positionsOf(text, offsets) {
  let line = 1
  let start = 0
  return offsets.map((offset) => {
    for (let end = text.indexOf('\n', start); end !== -1 && end < offset; end = text.indexOf('\n', start)) {
      line += 1
      start = end + 1
    }
    return { line, column: offset - start + 1 }
  })
}

// A binary file is decoded byte by byte: a secret in it is ASCII.
function decode(content) {
  if (typeof content === 'string') return content
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  return bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1')
}
