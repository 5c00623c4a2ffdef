import { median } from '../../scripts/support/median.mjs'
import { CLIENTS, JOBS, TARGETS } from './plan.mjs'

const TITLES = Object.assign({}, ...Object.values(JOBS))

/** The median of each measure by client. */
export function medians(rounds) {
  const measures = Object.entries(JOBS).flatMap(([job, names]) =>
    Object.keys(names).map((name) => [job, name]),
  )
  const of = (client, job, name) =>
    rounds.filter((round) => round.client === client && round.job === job).map((round) => round[name])
  const row = (client) =>
    measures
      .map(([job, name]) => [name, of(client, job, name)])
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => [name, median(values)])
  return Object.fromEntries(Object.keys(CLIENTS).map((client) => [client, Object.fromEntries(row(client))]))
}

/** Prints the measures of all clients, and the targets that they permit to check. */
export function printTable(results) {
  const names = Object.keys(TITLES).filter((name) => Object.values(results).some((row) => name in row))
  const clients = Object.keys(results).filter((client) => Object.keys(results[client]).length > 0)
  const cell = (client, name) => results[client][name]?.toFixed(1) ?? ''
  console.log(line(['', ...clients]))
  console.log(line(['---', ...clients.map(() => '---:')]))
  for (const name of names) console.log(line([TITLES[name], ...clients.map((client) => cell(client, name))]))
  console.log(`\n${targets(results).map(line).join('\n')}`)
}

function targets(results) {
  const rows = TARGETS.filter(([name, other]) => name in results.ours && name in results[other])
  return rows.map(([name, other, limit]) => {
    const ratio = results.ours[name] / results[other][name]
    const isMet = name === 'perSecond' ? ratio >= limit : ratio <= limit
    const sign = name === 'perSecond' ? '≥' : '≤'
    return [
      `${TITLES[name]}, against ${CLIENTS[other]}`,
      `${sign} ${limit.toFixed(2)}`,
      ratio.toFixed(3),
      isMet ? 'yes' : '**no**',
    ]
  })
}

const line = (cells) => `| ${cells.join(' | ')} |`
