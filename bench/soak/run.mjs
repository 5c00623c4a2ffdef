// npm run soak: 1,000,000 calls, and 10,000 at once, against a server that counts the calls that
// arrive. Loopback only; takes some minutes.
//   --calls 1000000 --at-once 10000   numbers of calls
//   UPDATE_DOCS=1                     writes the tables into docs/evidence/soak.md
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { at } from '../../scripts/support/paths.mjs'
import { print, write } from './report.mjs'
import { burst, soak } from './soak.mjs'

const ROUNDS = 50
const IN_FLIGHT = 64
const FILES = 1024 // what Linux gives a process unless it asks for more
const GROWTH_MB = 32

const { values } = parseArgs({
  options: {
    calls: { type: 'string', default: '1000000' },
    'at-once': { type: 'string', default: '10000' },
  },
})
if (!existsSync(at('dist', 'node.mjs'))) throw new Error('nothing is built: npm run build')

const soaked = await soak({ calls: Number(values.calls), rounds: ROUNDS, inFlight: IN_FLIGHT })
const bursts = []
for (const protocol of ['h2', 'h1'])
  bursts.push(await burst({ protocol, calls: Number(values['at-once']), delayMs: 10, files: FILES }))

const text = print(soaked, bursts)
console.log(text)
if (process.env.UPDATE_DOCS) write(text)
const wrongs = [soaked, ...bursts].filter((run) => run.lost + run.duplicated + run.unknown + run.failed > 0)
const grown = soaked.resident.endMb - soaked.resident.warmMb
if (wrongs.length) console.error(wrongs)
if (grown > GROWTH_MB) console.error(`memory grew by ${grown} MB`)
process.exitCode = wrongs.length || grown > GROWTH_MB ? 1 : 0
