// Runs tests of the combined programs. Each worker has its own copy of the programs, because the
// files beside a program select the mutant.
import { once } from 'node:events'
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { end, start } from '../../support/processes.mjs'
import { CRATE, TEST_ARGS } from './build.mjs'

const ENV = {
  ...process.env,
  CARGO_MANIFEST_DIR: CRATE,
  // A failure is not reduced to a smaller one, and not recorded.
  PROPTEST_MAX_SHRINK_ITERS: '0',
  PROPTEST_DISABLE_FAILURE_PERSISTENCE: '1',
}
// A mutant of a loop may run or allocate without end: limits in s of processor time and in KiB.
const LIMITED = 'ulimit -S -t $0; ulimit -v 8000000; exec "$@"'
const LIMIT_S = 20
// A mutant of a wait may wait without end.
const LIMIT_MS = 60_000
// The limits of tests without a mutant are multiplied by this and added.
const FACTOR = 10

export class Worker {
  #folder

  constructor(programs, index) {
    this.#folder = join(CRATE, `../workers/${index}`)
    mkdirSync(this.#folder, { recursive: true })
    for (const program of programs) copyFileSync(program, this.#copyOf(program))
  }

  /** The tests of a program that the configuration of cargo-mutants does not skip. */
  async list(program) {
    const { output } = await this.#run(program, ['--list', '--format', 'terse', ...TEST_ARGS])
    return [...output.matchAll(/^(.+): test$/gm)].map(([, name]) => ({ program, name }))
  }

  /** Runs a test without a mutant. Returns the functions that it reaches, and its duration. */
  async reach({ program, name }) {
    const log = join(this.#folder, 'reached')
    const started = Date.now()
    writeFileSync(log, '')
    const { summary } = await this.test(0, [{ program, name, ms: LIMIT_MS }])
    if (summary !== 'MissedMutant') throw new Error(`${name}: ${summary} without a mutant`)
    const lines = readFileSync(log, 'utf8').split('\n').filter(Boolean)
    rmSync(log)
    return { program, name, ms: Date.now() - started, reached: new Set(lines.map(Number)) }
  }

  /**
   * Runs tests with a mutant, until one fails. Returns the summary in the words of cargo-mutants.
   */
  async test(number, tests) {
    writeFileSync(join(this.#folder, 'mutant'), String(number))
    for (const program of new Set(tests.map((test) => test.program))) {
      const own = tests.filter((test) => test.program === program)
      const names = own.map(({ name }) => name)
      const ms = own.reduce((sum, test) => sum + test.ms, 0)
      const { status, isLate, output } = await this.#run(program, ['--exact', ...names], ms * FACTOR)
      if (isLate) return { summary: 'Timeout', by: names.join(' ') }
      if (status !== 0) return { summary: 'CaughtMutant', by: /^test (\S+).* FAILED$/m.exec(output)?.[1] }
    }
    return { summary: 'MissedMutant' }
  }

  /** Runs a program until it exits, a test fails or the time is over. */
  async #run(program, args, ms = 0) {
    const seconds = Math.ceil(LIMIT_S + ms / 1_000)
    const command = ['-c', LIMITED, seconds, this.#copyOf(program), ...args].map(String)
    const child = start('sh', command, { cwd: CRATE, env: ENV })
    let [output, isLate] = ['', false]
    const timer = setTimeout(() => {
      isLate = true
      end(child)
    }, LIMIT_MS + ms)
    child.stderr.resume()
    child.stdout.on('data', (chunk) => {
      output += chunk
      if (/^test \S+.* FAILED$/m.test(output)) end(child)
    })
    const [status, signal] = await once(child, 'close').finally(() => clearTimeout(timer))
    return { status, isLate: isLate || signal === 'SIGXCPU', output }
  }

  #copyOf(program) {
    return join(this.#folder, basename(program))
  }
}
