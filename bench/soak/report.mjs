// Writes the results of the soak test into docs/evidence/soak.md.

import { DocSection } from '../../scripts/support/doc-section.mjs'
import { at } from '../../scripts/support/paths.mjs'

const PLACE = new DocSection(at('docs', 'evidence', 'soak.md'), 'bench/soak', 'npm run soak')

const number = (value, digits = 0) => value.toLocaleString('en', { maximumFractionDigits: digits })
const seconds = (ms) => `${number(ms / 1000, 2)} s`

/** The tables of a soak test and of bursts. */
export function print(soak, bursts) {
  const memory = ({ warmMb, endMb }) => `${number(warmMb)} MB, ${number(endMb)} MB`
  const soaked = [soak.calls, soak.inFlight, soak.lost, soak.duplicated, soak.failed].map((value) =>
    number(value),
  )
  return [
    table(
      ['calls', 'in flight', 'lost', 'duplicated', 'failed', 'resident memory after 20 %, at the end'],
      [[...soaked, memory(soak.resident)]],
    ),
    table(
      [
        'calls at once',
        'protocol',
        'file descriptors',
        'lost',
        'duplicated',
        'failed',
        'sockets',
        'p50, maximum',
        'late by',
      ],
      bursts.map(rowOf),
    ),
  ].join('\n')
}

function rowOf({ calls, protocol, files, lost, duplicated, failed, sockets, p50Ms, maxMs, places }) {
  const counts = [files, lost, duplicated, failed, sockets.most].map((value) => number(value))
  const name = { h1: 'http/1.1', h2: 'HTTP/2' }[protocol]
  return [number(calls), name, ...counts, `${seconds(p50Ms)}, ${seconds(maxMs)}`, `${number(places)} places`]
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}

/** Replaces the tables in docs/evidence/soak.md. */
export const write = (text) => PLACE.write(text)
