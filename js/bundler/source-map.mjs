// Source maps: where a piece of output came from, and the sources that they carry along.
import { SourceMap } from 'node:module'
import { relative, resolve } from 'node:path'

const INLINE = /(\bsourceMappingURL=data:application\/json[^,'"\s]*;base64,)([A-Za-z0-9+/=]+)/g

/**
 * The map in a text, unless it is none. Its sources are named as one sees them from here; `base` is
 * the folder of the map.
 */
export function readMap(text, base) {
  const map = parse(text)
  if (typeof map?.mappings !== 'string') return undefined
  const { sourceRoot = '', sources = [] } = map
  return { ...map, sourceRoot: '', sources: sources.map((source) => nameOf(source, sourceRoot, base)) }
}

function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

// webpack names its sources by URLs of its own.
function nameOf(source, sourceRoot, base) {
  if (/^[a-z-]+:\/\//.test(source ?? '')) return source
  return relative('.', resolve(base, sourceRoot, source ?? '?'))
}

/**
 * Code without the maps that were written into it, with every other place unchanged, and those
 * maps.
 */
export function cutInlineMaps(text, base) {
  const maps = []
  const code = text.replace(INLINE, (whole, mark, encoded) => {
    const map = readMap(Buffer.from(encoded, 'base64').toString(), base)
    if (!map) return whole
    maps.push(map)
    return mark + ' '.repeat(encoded.length)
  })
  return { code, maps }
}

/**
 * A function from a place in the output to the place in a source that it came from, as far as the
 * map knows.
 */
export function originsIn(map) {
  if (!map) return () => undefined
  const lookup = new SourceMap(map)
  return ({ line, column }) => {
    const { originalSource, originalLine, originalColumn } = lookup.findEntry(line - 1, column - 1)
    if (originalSource === undefined) return undefined
    return { file: originalSource, line: originalLine + 1, column: originalColumn + 1 }
  }
}
