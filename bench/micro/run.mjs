// npm run bench:micro: how long the small parts take, in Rust and at the doors of JavaScript.
import { build } from '../../scripts/build.mjs'
import { run } from '../../scripts/support/run.mjs'
import { compareHeaders } from './header.mjs'
import { compareTokens } from './token.mjs'

const BENCH = 'bench --quiet --profile counted --package signalwire-micro --features criterion --bench times'

// A second of warm-up and two of measuring for each job.
const BRIEF = ['--warm-up-time', '1', '--measurement-time', '2']

/**
 * `name time: [low median high]`, as criterion prints it; a long name has a line of its own.
 */
const LINE = /^(\w+)\s+time:\s+\[\S+ \S+ (\S+ \S+) \S+ \S+\]/gm

const said = await run('cargo', [...BENCH.split(' '), '--', '--noplot', ...BRIEF, ...process.argv.slice(2)])
for (const [, name, time] of said.matchAll(LINE)) console.log(`  ${name.padEnd(20)}${time.padStart(12)}`)
await build({ profile: 'shipped' })
await compareHeaders()
await compareTokens()
