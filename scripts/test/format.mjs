// The formats of all sources.
import { npx, run } from '../support/run.mjs'
import { checkCommentWidth } from './comments.mjs'

/** Fails if a source is not formatted or violates a rule of biome. */
export async function checkFormat() {
  await run('cargo', ['fmt', '--all', '--check'])
  await npx('biome', 'check', '--error-on-warnings')
  await checkCommentWidth()
}
