// The check of the dependencies with cargo-deny, if it is installed. It is not installed here,
// because its build takes longer than all other steps together.
import { CommandError, run } from '../support/run.mjs'

/**
 * Fails if licences, sources or crates of the dependencies violate deny.toml. Advisories are not
 * checked, because they need the network.
 */
export async function checkDependencies() {
  if (!(await isInstalled())) return console.log('  not run: cargo-deny is not installed')
  await run('cargo', ['deny', '--all-features', 'check', 'licenses', 'bans', 'sources'])
}

async function isInstalled() {
  try {
    await run('cargo', ['deny', '--version'])
    return true
  } catch (error) {
    if (error instanceof CommandError) return false
    throw error
  }
}
