// npm run build:sandbox [-- TARGET]: builds the sandbox that is published for a target of
// scripts/packages/sandbox-targets.mjs (default: this system) and prints its size.
import { statSync } from 'node:fs'
import { buildSandboxProgram } from './build/sandbox-program.mjs'
import { readSandboxTargets, sandboxProgram } from './packages/sandbox-targets.mjs'
import { InputError, runScript } from './support/script.mjs'

await runScript(async () => {
  const [name = `${process.platform}-${process.arch}`] = process.argv.slice(2)
  const targets = readSandboxTargets()
  const target = targets.find((one) => one.name === name)
  if (!target) throw new InputError(`unknown target ${name}: ${targets.map((one) => one.name).join(', ')}`)
  await buildSandboxProgram(target)
  console.log(`${target.name}: ${statSync(sandboxProgram(target)).size} bytes`)
})
