// npm run check:node-versions: all js-tests with each other supported version of Node.js. npm test
// runs the files that depend on the version.
import { printError, step } from './support/progress.mjs'
import { nodeVersionTests } from './test/node-versions.mjs'

try {
  for (const { version, run } of nodeVersionTests({ all: true }))
    await step(`Node.js ${version}`, async () => void (await run()))
} catch (error) {
  printError(error)
  process.exitCode = 1
}
