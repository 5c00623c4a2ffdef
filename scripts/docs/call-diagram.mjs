// Draws the way of one call through the package as an SVG image.

const WIDTH = 940
const HEIGHT = 252
const BOX = { width: 148, height: 62 }
const INK = '#343a40'

// Each box: column, row, title, and what happens there.
const BOXES = [
  [0, 0, 'Your program', 'client.video.rooms', '.list({ page_size: 20 })'],
  [1, 0, 'Validate', 'every field against the', 'description of the API'],
  [2, 0, 'Build', 'path, query, body;', 'token for one origin'],
  [3, 0, 'Send', 'https, HTTP/2 or 1.1,', 'verified certificate'],
  [4, 0, 'SignalWire', 'your Space', ''],
  [3, 1, 'Decide', 'success, error, or retry', 'where it cannot act twice'],
  [1, 1, 'Result', 'an object as the API', 'sent it, or a typed error'],
]

// Each arrow: points, and a label with its position.
const ARROWS = [
  [[right(0, 0), left(1, 0)]],
  [[right(1, 0), left(2, 0)]],
  [[right(2, 0), left(3, 0)]],
  [[right(3, 0), left(4, 0)]],
  [[bottom(4, 0), [centre(4), middle(1)], right(3, 1)], 'response', [centre(4) - 62, middle(1) - 8]],
  [[left(3, 1), right(1, 1)], 'done', [centre(2), middle(1) - 8]],
  [[top(3, 1), bottom(3, 0)], 'wait, retry', [centre(3) + 40, 116]],
  [[bottom(1, 0), top(1, 1)], 'invalid: nothing is sent', [centre(1) + 74, 116]],
  [[left(1, 1), [centre(0), middle(1)], bottom(0, 0)]],
]

/** The SVG image. */
export function drawCall() {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="sans-serif" font-size="12">
<title>A call: validate, build, send, decide, and retry where it cannot act twice</title>
<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" fill="${INK}"/></marker></defs>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
<rect x="${x(1) - 14}" y="14" width="${x(3) + BOX.width - x(1) + 28}" height="${HEIGHT - 28}" rx="8" fill="#e3fafc"/>
<text x="${x(2)}" y="${HEIGHT - 24}" fill="#0b7285">Rust core, on a separate thread</text>
${BOXES.map(drawBox).join('\n')}
${ARROWS.map(drawArrow).join('\n')}
</svg>
`
}

function x(column) {
  return 20 + column * 188
}

function y(row) {
  return 32 + row * 116
}

function centre(column) {
  return x(column) + BOX.width / 2
}

function middle(row) {
  return y(row) + BOX.height / 2
}

function left(column, row) {
  return [x(column), middle(row)]
}

function right(column, row) {
  return [x(column) + BOX.width, middle(row)]
}

function top(column, row) {
  return [centre(column), y(row)]
}

function bottom(column, row) {
  return [centre(column), y(row) + BOX.height]
}

function drawBox([column, row, title, ...lines]) {
  const isOurs = column > 0 && column < 4
  const texts = lines.map((line, index) => label(line, centre(column), y(row) + 37 + index * 15, INK, 11))
  return `<rect x="${x(column)}" y="${y(row)}" width="${BOX.width}" height="${BOX.height}" rx="6" fill="#fff" stroke="${isOurs ? '#0b7285' : INK}"/>
${label(title, centre(column), y(row) + 18, INK, 13, 'bold')}${texts.join('')}`
}

function drawArrow([points, caption, position]) {
  const path = points.map((point) => point.join(' ')).join(' L')
  const line = `<path d="M${path}" fill="none" stroke="${INK}" marker-end="url(#head)"/>`
  return caption ? line + label(caption, ...position, '#868e96', 11) : line
}

function label(text, x, y, fill, size, weight = 'normal') {
  if (!text) return ''
  return `<text x="${x}" y="${y}" text-anchor="middle" fill="${fill}" font-size="${size}" font-weight="${weight}">${text}</text>`
}
