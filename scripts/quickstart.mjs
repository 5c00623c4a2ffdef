// npm run quickstart: from a fresh clone to a list of video rooms. Without SIGNALWIRE_ variables it
// talks to a sandbox on this machine; with them it lists the rooms of the real Space, and changes
// nothing there.
import { buildNode } from './build.mjs'
import { describeTools, explain, step } from './support/progress.mjs'
import { run } from './support/run.mjs'
import { SANDBOX, startSandbox } from './support/sandbox.mjs'
import { chooseSpace } from './support/space.mjs'
import { installPackages } from './support/toolchain.mjs'

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

async function runInSandbox() {
  const sandbox = await startSandbox()
  console.log(`\nA Space of your own at ${sandbox.url}, gone when this ends\n`)
  await runExample(['--create'], sandbox.variables).finally(sandbox.close)
}

function runExample(args, env) {
  return run(process.execPath, ['examples/quickstart.mjs', ...args], { env, show: true })
}
