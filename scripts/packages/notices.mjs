// THIRD-PARTY-NOTICES: the licenses of the crates in an artifact, each text once.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const LICENSE_FILE = /^(?:licen[cs]e|copying|notice|unlicense)/i
const RULE = '-'.repeat(80)

/** Returns the text for crates as `cratesOf` returns them. */
export function notices(crates) {
  const head = `This package contains code of the crates below, each under its license.\n`
  const list = crates.map(({ name, version, license }) => `${name} ${version}: ${license}`)
  return `${[head, ...list, '', ...licenseTexts(crates)].join('\n')}\n`
}

function licenseTexts(crates) {
  const users = new Map()
  for (const crate of crates)
    for (const text of textsOf(crate)) users.set(text, [...(users.get(text) ?? []), crate.name])
  return [...users].map(([text, names]) => `${RULE}\n${[...new Set(names)].join(', ')}\n\n${text}\n`)
}

/** The texts of the license files of a crate. Of alternatives, the MIT license is used. */
function textsOf({ folder, license }) {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && LICENSE_FILE.test(entry.name))
    .map(({ name }) => name)
  const mit = names.filter((name) => /mit/i.test(name))
  const used = mit.length && / OR |\//.test(license) ? mit : names
  return used.map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim())
}
