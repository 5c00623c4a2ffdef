// node scripts/release/check.mjs TAG: the tag, package.json, Cargo.toml and CHANGELOG.md have the
// same version, and docs/security.md has the date of the advisories.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { advisoriesSection } from '../check/advisories.mjs'
import { readVersion } from '../packages/version.mjs'
import { at } from '../support/paths.mjs'
import { InputError, runScript } from '../support/script.mjs'

/** Throws an InputError unless a tag and the changelog name a version. */
export function checkRelease(tag, { version = readVersion(), changelog = readChangelog() } = {}) {
  if (tag !== `v${version}`) throw new InputError(`the tag is ${tag}, the version is ${version}`)
  const section = changelog.split('\n').find((line) => line.startsWith(`## [${version}]`))
  if (!section) throw new InputError(`CHANGELOG.md has no section ## [${version}]`)
  if (!/ - \d{4}-\d\d-\d\d$/.test(section)) throw new InputError(`CHANGELOG.md: no date in "${section}"`)
}

/** Throws an InputError unless the section has the date of the advisory database. */
export function checkAdvisories(section = advisoriesSection()) {
  if (/of the RustSec database of \d{4}-\d\d-\d\d/.test(section.read())) return
  const command = 'UPDATE_DOCS=1 node scripts/check/advisories.mjs'
  throw new InputError(`docs/security.md has no date of the advisories: ${command}`)
}

function readChangelog() {
  return readFileSync(at('CHANGELOG.md'), 'utf8')
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await runScript(() => {
    checkRelease(process.argv[2] ?? process.env.GITHUB_REF_NAME ?? '')
    checkAdvisories()
  })
