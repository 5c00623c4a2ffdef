// Installs the package in an empty folder and runs the program of every target against a sandbox:
//   node scripts/release/smoke.mjs SPEC             from the registry
//   node scripts/release/smoke.mjs --packages DIR   the tarballs of this system, without a network
import { resolve } from 'node:path'
import { install, writeProject } from '../check/project.mjs'
import { selectTargets } from '../packages/targets.mjs'
import { makeFolder, removeFolder } from '../support/processes.mjs'
import { run } from '../support/run.mjs'
import { startSandbox } from '../support/sandbox.mjs'
import { InputError, runScript } from '../support/script.mjs'
import { publishOrder } from './publish.mjs'

/** The arguments of `npm install`. */
async function readSpecs([first, folder]) {
  if (first && first !== '--packages') return [first]
  if (!folder) throw new InputError('usage: node scripts/release/smoke.mjs SPEC | --packages DIR')
  const targets = await selectTargets('this')
  return [
    '--offline',
    ...publishOrder(resolve(folder), { targets, sandboxes: [] }).map(({ tarball }) => tarball),
  ]
}

await runScript(async () => {
  const specs = await readSpecs(process.argv.slice(2))
  const cwd = makeFolder('signalwire-smoke-')
  const sandbox = await startSandbox()
  try {
    writeProject(cwd)
    await install(cwd, [], specs)
    console.log(await run(process.execPath, ['program.mjs'], { cwd, env: sandbox.variables }))
  } finally {
    await sandbox.close()
    removeFolder(cwd)
  }
})
