// npm run docs:reference: the reference of the npm package (TypeDoc) and of both crates (rustdoc).
// Warnings are errors. TypeDoc reads dist/types, which npm run build prints.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { at, target } from '../support/paths.mjs'
import { step } from '../support/progress.mjs'
import { run } from '../support/run.mjs'
import { runScript } from '../support/script.mjs'
import { installPackages } from '../support/toolchain.mjs'

// A separate folder: TypeDoc needs an older TypeScript than the rest of the repository.
const FOLDER = at('scripts/docs/typedoc')
const CRATES = ['signalwire-core', 'signalwire-models'].flatMap((name) => ['--package', name])

await runScript(async () => {
  await step('TypeDoc', documentJavaScript)
  await step('rustdoc', documentRust)
  console.log(`\n${at('artefacts/reference/javascript/index.html')}`)
  console.log(join(target, 'doc/signalwire_core/index.html'))
})

async function documentJavaScript() {
  if (!existsSync(at('dist/types'))) throw new Error('dist/types does not exist: npm run build')
  await installPackages(FOLDER)
  const typedoc = join(FOLDER, 'node_modules/typedoc/bin/typedoc')
  await run(process.execPath, [typedoc, '--options', join(FOLDER, 'typedoc.jsonc')], { cwd: FOLDER })
}

async function documentRust() {
  const env = { RUSTDOCFLAGS: '--deny warnings' }
  await run('cargo', ['doc', '--no-deps', '--quiet', '--all-features', ...CRATES], { env })
}
