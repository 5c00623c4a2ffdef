// The chart: for each job and load a group of bars with calls per second, this package first. It
// consists of rectangles only, so no library is used.
import { CLIENTS, JOBS } from '../plan.mjs'

const BAR = 15
const GAP = 26
const LEFT = 250
const WIDTH = 960
const COLOURS = { ours: '#0b7285', 'ours-h1': '#3bc9db', baseline: '#adb5bd', 'baseline-h1': '#ced4da' }
const OTHER = '#e8590c'

/** An SVG image of the calls per second of each client under each load. */
export function drawChart(records) {
  const groups = groupsOf(records.filter(({ rounds }) => rounds))
  let top = 44
  const parts = groups.map(([title, cells]) => {
    const part = drawGroup(title, cells, top)
    top += cells.length * BAR + GAP
    return part
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top}" font-family="sans-serif" font-size="11">
<title>Calls per second of each client, and main-thread time per call</title>
<rect width="${WIDTH}" height="${top}" fill="#fff"/>
<text x="12" y="22" font-size="15" font-weight="bold">Calls per second and, in brackets, main-thread µs per call</text>
${parts.join('\n')}
</svg>
`
}

function groupsOf(records) {
  const title = ({ job, inFlight }) => `${JOBS[job].what}, ${inFlight} in flight`
  return [...new Set(records.map(title))].map((name) => [name, records.filter((it) => title(it) === name)])
}

function drawGroup(title, cells, top) {
  const most = Math.max(...cells.map(({ perSecond }) => perSecond))
  const bars = cells.map((cell, index) => drawBar(cell, top + 6 + index * BAR, most))
  return `<text x="12" y="${top}" font-weight="bold">${title}</text>\n${bars.join('\n')}`
}

function drawBar({ client, perSecond, mainUs }, y, most) {
  const length = Math.round((perSecond / most) * (WIDTH - LEFT - 130))
  const text = y + BAR - 4
  const label = `${Math.round(perSecond)} (${mainUs.toFixed(1)})`
  return [
    `<text x="${LEFT - 6}" y="${text}" text-anchor="end">${CLIENTS[client].label}</text>`,
    `<rect x="${LEFT}" y="${y}" width="${length}" height="${BAR - 3}" fill="${COLOURS[client] ?? OTHER}"/>`,
    `<text x="${LEFT + length + 5}" y="${text}" fill="#495057">${label}</text>`,
  ].join('')
}
