import { isUtf8 } from 'node:buffer'
import { loadAddon } from '../node/addon.ts'
import { type BundleError, bundleError, type Leak, NODE_ENTRY } from './error.ts'
import { cutInlineMaps, lookupIn, type Position, readMap, type SourceMapJson } from './source-map.ts'

/** Options of the guard. */
export interface GuardOptions {
  /**
   * Returns whether a leak is permitted, for samples that have the format of a secret. By default
   * no leak is permitted.
   */
  allow?: ((leak: Leak) => boolean) | undefined
}

/**
 * A file of the output, with the folder that contains it and its source map, if it has one.
 *
 * @internal
 */
export interface OutputFile {
  readonly file: string
  readonly content: string | Uint8Array
  readonly base: string
  readonly map?: string | undefined
}

/**
 * What is searched: the output, and the modules that import the Node.js entry.
 *
 * @internal
 */
export interface Output {
  readonly files?: readonly OutputFile[]
  readonly importers?: readonly string[]
}

/**
 * Searches the output of a build for leaks. Returns the BundleError that must stop the build, or
 * undefined. `allow` returns whether a leak is permitted.
 *
 * @internal
 */
export function check(
  { files = [], importers = [] }: Output,
  { allow = () => false }: GuardOptions = {},
): BundleError | undefined {
  const entries = importers.map((file) => ({ ...NODE_ENTRY, file }))
  return bundleError([...files.flatMap(searchFile), ...entries].filter((leak) => !allow(leak)))
}

// Returns the secrets in one output file.
function searchFile({ file, content, base, map }: OutputFile): Leak[] {
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
function searchMap(
  file: string,
  { sources = [], sourcesContent = [], mappings: _, ...rest }: SourceMapJson,
): Leak[] {
  const leaks = sourcesContent.flatMap((content, index) =>
    searchText(content ?? '').map(({ line, column, ...secret }) => {
      return { file, ...secret, source: { file: sources[index] ?? '?', line, column } }
    }),
  )
  const others = searchText(JSON.stringify([sources, rest])).map(({ kind, name }) => ({ file, kind, name }))
  return [...leaks, ...others]
}

/** A secret with its position in a text. */
type Found = Pick<Leak, 'kind' | 'name'> & Position

function searchText(text: string): Found[] {
  const secrets = loadAddon().findSecrets(text)
  const offsets = secrets.map(({ start }) => start)
  const positions = positionsOf(text, offsets)
  return secrets.map(({ kind, name }, index) => ({ kind, name, line: 1, column: 1, ...positions[index] }))
}

/** Converts ascending offsets in a text to lines and columns, both counted from 1. */
function positionsOf(text: string, offsets: readonly number[]): Position[] {
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
function decode(content: string | Uint8Array): string {
  if (typeof content === 'string') return content
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  return bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1')
}
