// node scripts/check/advisories.mjs: checks the dependencies against the RustSec advisory database
// with cargo-deny, and prints the date of the database. UPDATE_DOCS=1 writes it into
// docs/security.md.
import { fileURLToPath } from 'node:url'
import { DocSection } from '../support/doc-section.mjs'
import { at } from '../support/paths.mjs'
import { makeFolder, removeFolder } from '../support/processes.mjs'
import { run } from '../support/run.mjs'
import { runScript } from '../support/script.mjs'
import { MissingError, requireCargo } from '../support/toolchain.mjs'

const PROGRAM = 'scripts/check/advisories.mjs'
const DATABASE = 'https://github.com/RustSec/advisory-db'

/** The section of docs/security.md with the result. */
export const advisoriesSection = (page = at('docs/security.md')) =>
  new DocSection(page, PROGRAM, `node ${PROGRAM}`)

/** The sentence for a database of a date. */
export const passedOn = (date) =>
  `No advisory of the RustSec database of ${date} applies to the dependencies.\n`

/**
 * Resolves with the date of the last change of the database. cargo-deny fetches it too, and does
 * not print the date.
 */
export async function databaseDate(url = DATABASE) {
  const folder = makeFolder('signalwire-advisories-')
  try {
    await run('git', ['clone', '--quiet', '--depth', '1', url, folder])
    return (await run('git', ['-C', folder, 'log', '-1', '--format=%cs'])).trim()
  } catch {
    throw new MissingError(
      `${url} cannot be reached: the dependencies were not checked for known vulnerabilities`,
    )
  } finally {
    removeFolder(folder)
  }
}

async function main() {
  const date = await databaseDate()
  await requireCargo('deny')
  await run('cargo', ['deny', '--all-features', 'check', 'advisories'], { show: true })
  console.log(passedOn(date).trim())
  if (process.env.UPDATE_DOCS) advisoriesSection().write(passedOn(date))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runScript(main)
