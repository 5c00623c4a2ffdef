// npm run demo: builds the package and starts examples/video-demo. It uses a local sandbox, or the
// real Space if the SIGNALWIRE_ variables are set.
import { build } from './build.mjs'
import { describeTools, step } from './support/progress.mjs'
import { run } from './support/run.mjs'
import { SANDBOX, startSandbox } from './support/sandbox.mjs'
import { runScript } from './support/script.mjs'
import { chooseSpace } from './support/space.mjs'
import { addWasmTarget, installPackages } from './support/toolchain.mjs'

await runScript(async () => {
  const space = chooseSpace()
  await step('Node.js and Rust', describeTools)
  await step('npm packages', installPackages)
  await step('the wasm target', addWasmTarget)
  const extraPackages = space === 'sandbox' ? [SANDBOX] : []
  await step('build (takes minutes the first time)', () => build({ profile: 'debug', extraPackages }))
  const env = space === 'sandbox' ? (await startSandbox()).variables : {}
  await run(process.execPath, ['examples/video-demo/server/main.mjs'], { env, show: true })
})
