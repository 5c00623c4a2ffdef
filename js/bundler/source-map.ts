// Source maps: the original position of output, and the embedded sources.
import { SourceMap } from 'node:module'
import { relative, resolve } from 'node:path'

const INLINE = /(\bsourceMappingURL=data:application\/json[^,'"\s]*;base64,)([A-Za-z0-9+/=]+)/g

/**
 * Parses a source map; returns undefined if the text is not one. The paths of its sources become
 * relative to the working directory. `base` is the folder of the map.
 */
export function readMap(text, base) {
  const map = parse(text)
  if (typeof map?.mappings !== 'string') return undefined
  const { sourceRoot = '', sources = [] } = map
  return { ...map, sourceRoot: '', sources: sources.map((source) => resolveSource(source, sourceRoot, base)) }
}

function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

// Sources of webpack are `webpack://` URLs.
function resolveSource(source, sourceRoot, base) {
  if (/^[a-z-]+:\/\//.test(source ?? '')) return source
  return relative('.', resolve(base, sourceRoot, source ?? '?'))
}

/**
 * Replaces inline source maps with spaces, so that all other positions stay the same. Returns the
 * code and the maps.
 */
export function cutInlineMaps(text, base) {
  const maps = []
  const code = text.replace(INLINE, (match, prefix, encoded) => {
    const map = readMap(Buffer.from(encoded, 'base64').toString(), base)
    if (!map) return match
    maps.push(map)
    return prefix + ' '.repeat(encoded.length)
  })
  return { code, maps }
}

/**
 * Returns a function from a position in the output to the position in the source, or undefined if
 * the map does not contain it.
 */
export function lookupIn(map) {
  if (!map) return () => undefined
  const sourceMap = new SourceMap(map)
  return ({ line, column }) => {
    const { originalSource, originalLine, originalColumn } = sourceMap.findEntry(line - 1, column - 1)
    if (originalSource === undefined) return undefined
    return { file: originalSource, line: originalLine + 1, column: originalColumn + 1 }
  }
}
