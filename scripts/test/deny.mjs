// Licences, sources and crates of the dependencies, where cargo-deny is installed: building it
// takes longer than all the rest.
import { CommandError, run } from '../support/run.mjs'

/**
 * Fails when a dependency brings what deny.toml does not allow. Advisories need the network, so
 * they are asked for by hand.
 */
export async function checkDependencies() {
  if (!(await isInstalled())) return console.log('  cargo-deny is not installed')
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
