// npm run check:targets [-- TARGET...]: builds the addon of each system that can be built on this
// machine, checks it, runs it where a runtime exists, and prints one line for each system. It needs
// cargo-zigbuild, apt-get and minutes, so it is not a step of npm test.
import { rmSync } from 'node:fs'
import { buildPublishedAddon, buildStandIn } from './build/published-addon.mjs'
import { needsStandIn } from './build/stand-ins.mjs'
import { readBinary } from './check/binary.mjs'
import { runtimesOf } from './check/runtimes.mjs'
import { artifact, selectTargets } from './packages/targets.mjs'
import { startSandbox } from './support/sandbox.mjs'
import { printError, runScript } from './support/script.mjs'

await runScript(async () => {
  const targets = await selectTargets(process.argv.slice(2).join(',') || 'all')
  const sandbox = await startSandbox()
  try {
    for (const target of targets) console.log(`${target.name}: ${await checkTarget(target, sandbox)}`)
  } finally {
    await sandbox.close()
  }
})

/** Resolves with the line of a target. */
async function checkTarget(target, sandbox) {
  const isStandIn = needsStandIn(target)
  if (target.os !== process.platform && !isStandIn) return `not built: built on ${target.builder}`
  try {
    const built = await describeBuild(target, isStandIn)
    return [built, ...(await describeRuns(target, sandbox))].join('; ')
  } catch (error) {
    return describeError(error)
  } finally {
    if (isStandIn) rmSync(artifact(target), { force: true })
  }
}

async function describeBuild(target, isStandIn) {
  const started = performance.now()
  const bytes = await (isStandIn ? buildStandIn : buildPublishedAddon)(target)
  const seconds = Math.round((performance.now() - started) / 1000)
  const how = isStandIn ? ' without the SDK of the system' : ''
  return `built${how} in ${seconds} s, ${bytes.length} bytes, ${floorOf(readBinary(bytes))}`
}

function floorOf({ glibc, macos, libraries }) {
  if (glibc) return `glibc ${glibc}`
  return macos ? `macOS ${macos}` : `needs ${libraries.join(', ')}`
}

async function describeRuns(target, { variables }) {
  const lines = []
  for (const { name, reason, start } of await runtimesOf(target)) {
    const run = () => start(variables).then(lastLine, describeError)
    lines.push(reason ? `not run with ${name}: ${reason}` : `${name}: ${await run()}`)
  }
  return lines
}

// wine prints lines about its configuration first.
function lastLine(output) {
  return output.trim().split('\n').at(-1)
}

function describeError(error) {
  process.exitCode = 1
  printError(error)
  return `failed: ${error.message}`
}
