// Installs the package in an empty folder and runs the program of every target against a sandbox:
//   node scripts/release/smoke.mjs SPEC             from the registry
//   node scripts/release/smoke.mjs --packages DIR   the tarballs of this system, without a network
import { copyFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { selectTargets } from '../packages/targets.mjs'
import { at } from '../support/paths.mjs'
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
  return ['--offline', ...publishOrder(resolve(folder), { targets }).map(({ tarball }) => tarball)]
}

await runScript(async () => {
  const specs = await readSpecs(process.argv.slice(2))
  const cwd = makeFolder('signalwire-smoke-')
  const sandbox = await startSandbox()
  try {
    writeFileSync(join(cwd, 'package.json'), '{ "private": true }\n')
    copyFileSync(at('scripts/check/program.mjs'), join(cwd, 'program.mjs'))
    await run('npm', ['install', '--no-audit', '--no-fund', ...specs], { cwd })
    console.log(await run(process.execPath, ['program.mjs'], { cwd, env: sandbox.variables }))
  } finally {
    await sandbox.close()
    removeFolder(cwd)
  }
})
