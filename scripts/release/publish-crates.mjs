// node scripts/release/publish-crates.mjs: publishes the crates, dependencies first. A version that
// exists is skipped.

import { readVersion } from '../packages/version.mjs'
import { run, tryRun } from '../support/run.mjs'
import { runScript } from '../support/script.mjs'
import { PUBLISHED_CRATES } from '../test/rust.mjs'

await runScript(async () => {
  const version = readVersion()
  for (const name of PUBLISHED_CRATES) {
    const spec = `${name}@${version}`
    const found = await tryRun('cargo', ['info', '--quiet', '--registry', 'crates-io', spec])
    if (found) console.log(`${spec} exists`)
    else await run('cargo', ['publish', '--locked', '--package', name], { show: true })
  }
})
