// npm run compare: the main job and the import, ours and Axios, measured in one run on this machine.
// A rough number: client and server share the machine, so read the ratios. Rounds take turns, and medians are reported.
import { buildNode } from './build.mjs'
import { measureCalls } from './compare/calls.mjs'
import { measureImports } from './compare/imports.mjs'
import { SANDBOX, startSandbox } from './support/sandbox.mjs'

await buildNode({ profile: 'release', beside: [SANDBOX] })
const sandbox = await startSandbox({ profile: 'release' })
try {
  print('Import in a new process', 'ms', await measureImports())
  for (const inFlight of [1, 16]) {
    const { latency, cpu } = await measureCalls(sandbox, inFlight)
    print(`List 50 rooms, ${inFlight} in flight: time per call`, 'ms', latency)
    print(`List 50 rooms, ${inFlight} in flight: CPU of the client per call`, 'ms', cpu)
  }
} finally {
  await sandbox.close()
}

function print(title, unit, { ours, axios }) {
  console.log(`\n${title}`)
  const width = 20
  console.log(`  ${'signalwire-client'.padEnd(width)}${ours.toFixed(2).padStart(8)} ${unit}`)
  console.log(
    `  ${'axios'.padEnd(width)}${axios.toFixed(2).padStart(8)} ${unit}   ${(axios / ours).toFixed(1)}x`,
  )
}
