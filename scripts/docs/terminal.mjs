// Draws a terminal session as an SVG image. It consists of rectangles and text, so no library is
// used.

const FONT_SIZE = 13
const CHARACTER = 7.8
const LINE = 18
const MARGIN = 16
const BAR = 30
const COLOURS = { text: '#e9ecef', dim: '#868e96', prompt: '#51cf66', back: '#1f2428', bar: '#2b3137' }
const BUTTONS = ['#ff5f57', '#febc2e', '#28c840']

/** An SVG image of `lines`. Lines that start with `$ ` are input, those with `#` are comments. */
export function drawTerminal(title, lines) {
  const columns = Math.max(...lines.map((line) => line.length))
  const width = Math.ceil(columns * CHARACTER) + 2 * MARGIN
  const height = lines.length * LINE + BAR + 2 * MARGIN - LINE / 2
  const texts = lines.map((line, index) => drawLine(line, BAR + MARGIN + FONT_SIZE + index * LINE))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" role="img" font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${FONT_SIZE}">
<title>${escapeXml(title)}</title>
<rect width="${width}" height="${height}" rx="8" fill="${COLOURS.back}"/>
<rect width="${width}" height="${BAR}" rx="8" fill="${COLOURS.bar}"/>
${BUTTONS.map((fill, index) => `<circle cx="${18 + index * 20}" cy="15" r="6" fill="${fill}"/>`).join('')}
${texts.filter(Boolean).join('\n')}
</svg>
`
}

function drawLine(line, y) {
  if (!line.trim()) return ''
  if (!line.startsWith('$ ')) return text(line, MARGIN, y, line.startsWith('#') ? COLOURS.dim : COLOURS.text)
  return text('$', MARGIN, y, COLOURS.prompt) + text(line.slice(2), MARGIN + 2 * CHARACTER, y, COLOURS.text)
}

// The length is fixed, so that columns are aligned in every font.
function text(line, x, y, fill) {
  const content = line.trimEnd()
  const length = (content.length * CHARACTER).toFixed(1)
  return `<text x="${x}" y="${y}" fill="${fill}" textLength="${length}" lengthAdjust="spacingAndGlyphs" xml:space="preserve">${escapeXml(content)}</text>`
}

function escapeXml(line) {
  return line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
