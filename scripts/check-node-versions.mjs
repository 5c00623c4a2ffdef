// npm run check:node-versions: all js-tests with each other supported version of Node.js. npm test
// runs the files that depend on the version.
import { step } from './support/progress.mjs'
import { runScript } from './support/script.mjs'
import { nodeVersionTests } from './test/node-versions.mjs'

await runScript(async () => {
  for (const { version, run } of nodeVersionTests({ all: true }))
    await step(`Node.js ${version}`, async () => void (await run()))
})
