import { checkTargets } from './targets.mjs'

/** Prints the results outside of the tables: targets, start of a process, many clients. */
export function printSummary({ calls, start, idle }) {
  if (start) printStart(start)
  if (idle) printIdle(idle)
  printTargets({ calls, start, idle })
}

function printTargets(measured) {
  console.log('\nTargets, ours against the other (above one is better)')
  for (const { what, least, ratio } of checkTargets(measured))
    console.log(
      `  ${ratio >= least ? '✓' : '✗'} ${what.padEnd(56)}${ratio.toFixed(2).padStart(8)}x of ${least}x`,
    )
}

function printStart({ imports, cold, warm }) {
  console.log('\nImport in a new process, ms')
  for (const [name, ms] of Object.entries(imports))
    console.log(`  ${name.padEnd(12)}${ms.toFixed(1).padStart(8)}`)
  console.log(`First call: ${describe(cold)}`)
  console.log(`First call after connect(): ${describe(warm)}`)
}

function printIdle({ clients, madeKb, connectedKb, threads, threadsAfterCalls }) {
  console.log(`\n${clients} clients in one process`)
  console.log(`  KB for each: ${madeKb.toFixed(1)} made, ${connectedKb.toFixed(1)} connected`)
  console.log(`  threads: ${threads}, after a call of each ${threadsAfterCalls}`)
}

const describe = (times) =>
  Object.entries(times)
    .map(([name, value]) => `${name} ${value.toFixed(1)}`)
    .join(', ')
