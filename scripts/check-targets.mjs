// npm run check:targets [-- TARGET...]: builds the addon of each system that can be built on this
// machine, checks it, runs it where a runtime exists, and prints one line for each step. It needs
// cargo-zigbuild, apt-get and minutes, so it is not a step of npm test.
import { rmSync } from 'node:fs'
import { buildPublishedAddon, buildStandIn } from './build/published-addon.mjs'
import { needsStandIn } from './build/stand-ins.mjs'
import { readBinary } from './check/binary.mjs'
import { runtimesOf } from './check/runtimes.mjs'
import { artifact, selectTargets } from './packages/targets.mjs'
import { CommandError } from './support/run.mjs'
import { startSandbox } from './support/sandbox.mjs'
import { runScript } from './support/script.mjs'

await runScript(async () => {
  const targets = await selectTargets(process.argv.slice(2).join(',') || 'all')
  const sandbox = await startSandbox()
  try {
    for (const target of targets) await checkTarget(target, sandbox)
  } finally {
    await sandbox.close()
  }
})

async function checkTarget(target, sandbox) {
  const { os, name, builder } = target
  const isStandIn = needsStandIn(target)
  if (os !== process.platform && !isStandIn) return console.log(`${name}: not built: built on ${builder}`)
  const isBuilt = await report(name, () => (isStandIn ? buildTemporary(target) : buildTarget(target)))
  if (isBuilt) for (const runtime of await runtimesOf(target)) await tryRuntime(target, runtime, sandbox)
  if (isStandIn) rmSync(artifact(target), { force: true })
}

async function buildTemporary(target) {
  return `${await buildTarget(target, buildStandIn)}; published: built on ${target.builder}`
}

async function buildTarget(target, build = buildPublishedAddon) {
  const started = performance.now()
  const bytes = await build(target)
  const seconds = Math.round((performance.now() - started) / 1000)
  return `built in ${seconds} s, ${bytes.length} bytes, ${floorOf(readBinary(bytes))}`
}

function floorOf({ glibc, macos }) {
  if (glibc) return `glibc ${glibc}`
  return macos ? `macOS ${macos}` : 'no glibc'
}

async function tryRuntime(target, { name, reason, start }, { variables }) {
  if (reason) return console.log(`${target.name}: not run with ${name}: ${reason}`)
  return report(target.name, async () => `${name}: ${lastLine(await start(variables))}`)
}

// wine prints lines about its configuration first.
const lastLine = (output) => output.trim().split('\n').at(-1)

/** Prints what a step resolves with, or its error; resolves with whether it succeeded. */
async function report(name, step) {
  try {
    console.log(`${name}: ${await step()}`)
    return true
  } catch (error) {
    process.exitCode = 1
    const output = error instanceof CommandError ? `\n${error.output}` : ''
    console.log(`${name}: failed: ${error.message}${output}`)
    return false
  }
}
