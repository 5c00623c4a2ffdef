// npm run quickstart: builds the package and lists video rooms. It uses a local sandbox, or the
// real Space if the SIGNALWIRE_ variables are set; there it only reads.
import { buildNode } from './build.mjs'
import { describeTools, step } from './support/progress.mjs'
import { run } from './support/run.mjs'
import { SANDBOX, startSandbox } from './support/sandbox.mjs'
import { runScript } from './support/script.mjs'
import { chooseSpace } from './support/space.mjs'
import { installPackages } from './support/toolchain.mjs'

await runScript(async () => {
  const space = chooseSpace()
  await step('Node.js and Rust', describeTools)
  await step('npm packages', installPackages)
  const extraPackages = space === 'sandbox' ? [SANDBOX] : []
  await step('build (takes minutes the first time)', () => buildNode({ profile: 'debug', extraPackages }))
  await (space === 'sandbox' ? runInSandbox() : runExample([]))
})

async function runInSandbox() {
  const sandbox = await startSandbox()
  console.log(`\nA temporary Space at ${sandbox.url}\n`)
  await runExample(['--create'], sandbox.variables).finally(sandbox.close)
}

function runExample(args, env) {
  return run(process.execPath, ['examples/quickstart.mjs', ...args], { env, show: true })
}
