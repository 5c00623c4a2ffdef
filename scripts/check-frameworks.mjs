// npm run check:frameworks [-- NAME...]: installs the packed package with each package manager,
// runs it under each runtime and test runner and inside each framework of docs/install.md, and
// prints one line for each. It downloads these tools from npm and needs minutes, so CI runs it at
// night.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { frameworks } from './check/frameworks/list.mjs'
import { pack } from './pack.mjs'
import { makeFolder } from './support/processes.mjs'
import { CommandError } from './support/run.mjs'
import { startSandbox } from './support/sandbox.mjs'
import { InputError, runScript } from './support/script.mjs'

await runScript(async () => {
  const names = process.argv.slice(2)
  const unknown = names.filter((name) => !frameworks.some((framework) => framework.name === name))
  if (unknown.length) throw new InputError(`no framework is named ${unknown.join(', ')}`)
  const chosen = frameworks.filter(({ name }) => !names.length || names.includes(name))
  const folder = makeFolder('signalwire-frameworks-')
  const packages = await pack(join(folder, 'packages'))
  const sandbox = await startSandbox()
  try {
    for (const framework of chosen) await check(framework, { folder, packages, env: sandbox.variables })
  } finally {
    await sandbox.close()
  }
})

async function check({ name, run }, { folder, ...context }) {
  const started = performance.now()
  const cwd = join(folder, name)
  mkdirSync(cwd)
  const error = await run({ ...context, cwd }).catch((error) => error)
  const seconds = Math.round((performance.now() - started) / 1000)
  console.log(`${name.padEnd(32)} ${error ? 'failed' : 'ok'}, ${seconds} s`)
  if (!error) return
  process.exitCode = 1
  console.error(error instanceof CommandError ? `${error.output}\n${error.message}` : error.stack)
}
