import { isUtf8 } from 'node:buffer'
import { loadAddon } from '../node/load.mjs'
import { placesIn } from './places.mjs'
import { cutInlineMaps, originsIn, readMap } from './source-map.mjs'

/**
 * What belongs on a server in one file of a build's output: `[{ kind, name, file, line, column,
 * source }]`. `content` is a string or bytes, `base` the file's folder, `map` the text of its
 * source map, if there is one.
 */
export function searchFile({ file, content, base, map }) {
  const text = readText(content)
  const own = readMap(file.endsWith('.map') ? text : undefined, base)
  if (own) return searchMap(file, own)
  const { code, maps } = cutInlineMaps(text, base)
  const originOf = originsIn(readMap(map, base) ?? maps[0])
  const leaks = searchText(code).map((place) => ({ file, ...place, source: originOf(place) }))
  return [...leaks, ...maps.flatMap((inline) => searchMap(file, inline))]
}

// Sources are shown with their own places: the place in a file of one long line helps nobody.
function searchMap(file, { sources = [], sourcesContent = [], mappings: _, ...rest }) {
  const leaks = sourcesContent.flatMap((content, index) =>
    searchText(content ?? '').map(({ line, column, ...secret }) => {
      return { file, ...secret, source: { file: sources[index] ?? '?', line, column } }
    }),
  )
  return [
    ...leaks,
    ...searchText(JSON.stringify([sources, rest])).map(({ kind, name }) => ({ file, kind, name })),
  ]
}

function searchText(text) {
  const secrets = loadAddon().findSecrets(text)
  const places = placesIn(
    text,
    secrets.map(({ start }) => start),
  )
  return secrets.map(({ kind, name }, index) => ({ kind, name, ...places[index] }))
}

// What is no text is read byte by byte: a secret inside stands there in ASCII.
function readText(content) {
  if (typeof content === 'string') return content
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  return bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1')
}
