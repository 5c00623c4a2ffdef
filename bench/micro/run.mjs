// npm run bench:micro: the time of small parts, in Rust and at the JavaScript interface.
import { build } from '../../scripts/build.mjs'
import { run } from '../../scripts/support/run.mjs'
import { compareHeaders } from './header.mjs'
import { compareTokens } from './token.mjs'

const BENCH = 'bench --quiet --profile counted --package signalwire-micro --features criterion --bench times'

// 1 s of warm-up and 2 s of measurement for each job.
const BRIEF = ['--warm-up-time', '1', '--measurement-time', '2']

/** `name time: [low median high]`, as criterion prints it; a long name is on a separate line. */
const LINE = /^(\w+)\s+time:\s+\[\S+ \S+ (\S+ \S+) \S+ \S+\]/gm

const output = await run('cargo', [...BENCH.split(' '), '--', '--noplot', ...BRIEF, ...process.argv.slice(2)])
for (const [, name, time] of output.matchAll(LINE)) console.log(`  ${name.padEnd(20)}${time.padStart(12)}`)
await build({ profile: 'shipped' })
await compareHeaders()
await compareTokens()
