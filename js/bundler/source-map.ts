// Source maps: the original position of output, and the embedded sources.
import { SourceMap } from 'node:module'
import { relative, resolve } from 'node:path'
import type { Place } from './error.ts'

/** A parsed source map. */
export interface SourceMapJson {
  readonly mappings: string
  readonly sourceRoot?: string
  readonly sources?: readonly (string | null)[]
  readonly sourcesContent?: readonly (string | null)[]
}

/** A position in a text. Lines and columns count from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

const INLINE = /(\bsourceMappingURL=data:application\/json[^,'"\s]*;base64,)([A-Za-z0-9+/=]+)/g

/**
 * Parses a source map; returns undefined if the text is not one. The paths of its sources become
 * relative to the working directory. `base` is the folder of the map.
 */
export function readMap(text: string | undefined, base: string): SourceMapJson | undefined {
  const map = parse(text)
  if (typeof map?.mappings !== 'string') return undefined
  const { sourceRoot = '', sources = [] } = map
  return { ...map, sourceRoot: '', sources: sources.map((source) => resolveSource(source, sourceRoot, base)) }
}

function parse(text: string | undefined): SourceMapJson | undefined {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return undefined
  }
}

// Sources of webpack are `webpack://` URLs.
function resolveSource(source: string | null, sourceRoot: string, base: string): string {
  if (source && /^[a-z-]+:\/\//.test(source)) return source
  return relative('.', resolve(base, sourceRoot, source ?? '?'))
}

/**
 * Replaces inline source maps with spaces, so that all other positions stay the same. Returns the
 * code and the maps.
 */
export function cutInlineMaps(text: string, base: string): { code: string; maps: SourceMapJson[] } {
  const maps: SourceMapJson[] = []
  const code = text.replace(INLINE, (match, prefix: string, encoded: string) => {
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
export function lookupIn(map: SourceMapJson | undefined): (position: Position) => Place | undefined {
  if (!map) return () => undefined
  const sourceMap = new SourceMap(Object(map))
  return ({ line, column }) => {
    const entry = sourceMap.findEntry(line - 1, column - 1)
    if (!('originalSource' in entry)) return undefined
    const { originalSource, originalLine, originalColumn } = entry
    return { file: originalSource, line: originalLine + 1, column: originalColumn + 1 }
  }
}
