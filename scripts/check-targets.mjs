// npm run check:targets [-- TARGET...]: builds the addon of each system that can be built on this
// machine, checks it, runs it where a runtime exists, and prints one line for each system. It needs
// cargo-zigbuild and minutes, so it is not a step of npm test.
import { buildPublishedAddon } from './build/published-addon.mjs'
import { readBinary } from './check/binary.mjs'
import { runtimesOf } from './check/runtimes.mjs'
import { selectTargets } from './packages/targets.mjs'
import { CommandError } from './support/run.mjs'
import { startSandbox } from './support/sandbox.mjs'
import { runScript } from './support/script.mjs'

const ELSEWHERE = {
  darwin: 'needs the SDK of Xcode',
  win32: 'needs the libraries of Visual Studio',
}

await runScript(async () => {
  const targets = await selectTargets(process.argv.slice(2).join(',') || 'all')
  const sandbox = await startSandbox()
  try {
    for (const target of targets) console.log(`${target.name}: ${await checkTarget(target, sandbox)}`)
  } finally {
    await sandbox.close()
  }
})

async function checkTarget(target, sandbox) {
  if (target.os !== process.platform) return `not built: ${ELSEWHERE[target.os]}, built on ${target.builder}`
  try {
    const built = await buildTarget(target)
    return [built, ...(await runTarget(target, sandbox))].join('; ')
  } catch (error) {
    process.exitCode = 1
    if (error instanceof CommandError) return `failed: ${error.message}\n${error.output}`
    return `failed: ${error.message}`
  }
}

async function buildTarget(target) {
  const started = performance.now()
  const bytes = await buildPublishedAddon(target)
  const seconds = Math.round((performance.now() - started) / 1000)
  const { glibc } = readBinary(bytes)
  const floor = glibc ? `glibc ${glibc}` : 'no glibc'
  return `built in ${seconds} s, ${bytes.length} bytes, ${floor}`
}

/** Runs the program under each runtime; resolves with a text for each. */
async function runTarget(target, sandbox) {
  const results = []
  for (const { name, reason, start } of await runtimesOf(target)) {
    if (reason) results.push(`not run under ${name}: ${reason}`)
    else results.push(`ran under ${name}: ${(await start(sandbox.variables)).trim()}`)
  }
  return results
}
