// The results of cargo-mutants: the outcomes.json of each run.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A run that reports one of these compiled the mutant. */
export const TESTED = ['CaughtMutant', 'MissedMutant', 'Timeout']

/**
 * The results of the runs in a folder, by the name of the mutant. The last run of a mutant replaces
 * the others.
 */
export function readResults(folder) {
  const runs = readdirSync(folder)
    .map((name) => join(folder, name, 'mutants.out/outcomes.json'))
    .filter((path) => existsSync(path))
    .map((path) => JSON.parse(readFileSync(path, 'utf8')))
    .sort((a, b) => (a.start_time < b.start_time ? -1 : 1))
  return new Map(runs.flatMap(resultsOf))
}

function resultsOf({ start_time, cargo_mutants_version, outcomes }) {
  const date = start_time.slice(0, 10)
  return outcomes
    .filter(({ scenario }) => scenario.Mutant)
    .map(({ scenario, summary }) => [scenario.Mutant.name, { summary, date, version: cargo_mutants_version }])
}
