// The recipes for test runners, which no other step needs.
import { at } from '../support/paths.mjs'
import { run } from '../support/run.mjs'
import { installPackages } from '../support/toolchain.mjs'
import { testFiles } from './files.mjs'

const FOLDER = 'js-tests/recipes'

/** Installs the test runners and runs the recipes with them. */
export async function testRecipes() {
  await installPackages(at(FOLDER))
  return run(process.execPath, ['--test', ...testFiles(FOLDER)])
}
