// Build of the addon that is published for a target, and of the one that stands in for it.
import { readFileSync } from 'node:fs'
import { problemsOf } from '../check/binary.mjs'
import { artifact } from '../packages/targets.mjs'
import { run } from '../support/run.mjs'
import { InputError } from '../support/script.mjs'
import { buildAddon } from './addon.mjs'
import { standIn } from './stand-ins.mjs'

/** Builds and checks it; resolves with its bytes. */
export const buildPublishedAddon = (target) => buildChecked(target, { triple: target.triple })

/**
 * The same for a target whose SDK is missing. The addon in `dist` must not be published, so its
 * size is not checked.
 */
export const buildStandIn = async (target) =>
  buildChecked(target, await standIn(target), { maxBytes: Number.POSITIVE_INFINITY })

async function buildChecked(target, options, limits) {
  await run('rustup', ['target', 'add', options.triple])
  await buildAddon({ profile: 'shipped', ...options })
  const bytes = readFileSync(artifact(target))
  const problems = problemsOf(bytes, target, limits)
  if (problems.length) throw new InputError(problems.join('; '))
  return bytes
}
