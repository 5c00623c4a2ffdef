// Build of the addon that is published for a target.
import { readFileSync } from 'node:fs'
import { problemsOf } from '../check/binary.mjs'
import { artifact } from '../packages/targets.mjs'
import { run } from '../support/run.mjs'
import { InputError } from '../support/script.mjs'
import { buildAddon } from './addon.mjs'

/** Builds and checks it; resolves with its bytes. */
export async function buildPublishedAddon(target) {
  await run('rustup', ['target', 'add', target.triple])
  await buildAddon({ profile: 'shipped', triple: target.triple })
  const bytes = readFileSync(artifact(target))
  const problems = problemsOf(bytes, target)
  if (problems.length) throw new InputError(problems.join('; '))
  return bytes
}
