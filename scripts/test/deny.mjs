// The check of the dependencies with cargo-deny. It is not installed by npm test, because its build
// takes longer than all tests.
import { run } from '../support/run.mjs'
import { requireCargo } from '../support/toolchain.mjs'

/**
 * Fails if licences, sources or crates of the dependencies violate deny.toml. Advisories are not
 * checked, because they need the network.
 */
export async function checkDependencies() {
  await requireCargo('deny')
  await run('cargo', ['deny', '--all-features', 'check', 'licenses', 'bans', 'sources'])
}
