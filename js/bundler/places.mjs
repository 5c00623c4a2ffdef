/** Lines and columns, both counted from 1, of offsets in a text that come in order. */
export function placesIn(text, offsets) {
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
