// npm run quickstart: from a fresh clone to a list of video rooms.
// Without SIGNALWIRE_ variables it talks to a sandbox on this machine; with them it lists the rooms of the real Space,
// and changes nothing there.
import { buildNode } from './build.mjs'
import { CommandError, run } from './support/run.mjs'
import { SANDBOX, startSandbox } from './support/sandbox.mjs'
import { checkTools, installPackages, MissingError } from './support/toolchain.mjs'

const ROLES = [
  ['SIGNALWIRE_PROJECT_ID'],
  ['SIGNALWIRE_API_TOKEN', 'SIGNALWIRE_TOKEN'],
  ['SIGNALWIRE_SPACE', 'SIGNALWIRE_SPACE_URL', 'SIGNALWIRE_API_HOSTNAME', 'SIGNALWIRE_BASE_URL'],
]

try {
  const space = chooseSpace()
  await step('Node.js and Rust', describeTools)
  await step('npm packages', installPackages)
  const beside = space === 'sandbox' ? [SANDBOX] : []
  await step('build (minutes, the first time)', () => buildNode({ profile: 'debug', beside }))
  await (space === 'sandbox' ? runInSandbox() : runExample([]))
} catch (error) {
  explain(error)
  process.exitCode = 1
}

/** All three variables mean a real Space and none of them the sandbox; some of them are a mistake worth telling. */
function chooseSpace() {
  const set = ROLES.map((names) => names.some((name) => process.env[name]))
  if (set.every(Boolean)) return 'real'
  if (!set.some(Boolean)) return 'sandbox'
  const missing = ROLES.filter((_, index) => !set[index]).map(([name]) => name)
  throw new MissingError(
    `${missing.join(' and ')} not set: set all three variables to list the rooms of your Space, or none to use the sandbox`,
  )
}

async function describeTools() {
  const { node, cargo } = await checkTools()
  return `Node.js ${node}, Rust ${cargo}`
}

async function runInSandbox() {
  const sandbox = await startSandbox()
  console.log(`\nA Space of your own at ${sandbox.url}, gone when this ends\n`)
  await runExample(['--create'], sandbox.variables).finally(sandbox.close)
}

function runExample(args, env) {
  return run(process.execPath, ['examples/quickstart.mjs', ...args], { env, show: true })
}

async function step(what, action) {
  const start = performance.now()
  const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`
  const stop = process.stdout.isTTY ? tick(() => `… ${what}, ${seconds()}`) : say(`… ${what}`)
  const said = await action().finally(stop)
  console.log(`✓ ${said ?? what}, ${seconds()}`)
}

/** Shows a line anew each second; the function it returns takes it away. */
function tick(line) {
  const timer = setInterval(() => process.stdout.write(`\r${line()}`), 1000)
  return () => {
    clearInterval(timer)
    process.stdout.write('\r\u001b[K')
  }
}

/** Shows a line that stays. */
function say(line) {
  console.log(line)
  return () => {}
}

function explain(error) {
  if (error instanceof MissingError) return console.error(error.message)
  if (error instanceof CommandError) return console.error(`${error.output}\n${error.message}`)
  console.error(error)
}
