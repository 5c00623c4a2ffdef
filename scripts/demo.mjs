// npm run demo: examples/video-demo, from a fresh clone to a page.
// Without SIGNALWIRE_ variables it talks to a sandbox on this machine; with them to the real Space.
import { build } from './build.mjs'
import { describeTools, explain, step } from './support/progress.mjs'
import { run } from './support/run.mjs'
import { SANDBOX, startSandbox } from './support/sandbox.mjs'
import { chooseSpace } from './support/space.mjs'
import { addWasmTarget, installPackages } from './support/toolchain.mjs'

try {
  const space = chooseSpace()
  await step('Node.js and Rust', describeTools)
  await step('npm packages', installPackages)
  await step('the wasm target', addWasmTarget)
  const beside = space === 'sandbox' ? [SANDBOX] : []
  await step('build (minutes, the first time)', () => build({ profile: 'debug', beside }))
  const env = space === 'sandbox' ? (await startSandbox()).variables : {}
  await run(process.execPath, ['examples/video-demo/server/main.mjs'], { env, show: true })
} catch (error) {
  explain(error)
  process.exitCode = 1
}
