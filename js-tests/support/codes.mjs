// The codes of errors and warnings, read from the sources that define them.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/support/paths.mjs'

const NAME = '([a-z]+(?:_[a-z]+)*)'

// How the sources write a code: the core in the tables of its enums, the bindings as a field.
const TABLES = /core\/src\/(?:error\/code|warning)\.rs$/
const TABLE = [`\\b[A-Z]\\w+ = "${NAME}",`]
const RUST = [`\\bcode: "${NAME}"`, `"code": "${NAME}"`]
const JAVASCRIPT = [`\\bcode: '${NAME}'`, `\\bcode = [^\\n]*'${NAME}' : '`, `\\bcode = [^\\n]* : '${NAME}'`]
const WARNINGS = [`#?warn\\('${NAME}'`]

const FOLDERS = ['core/src', 'bindings-node/src', 'bindings-wasm/src', 'js']
const files = FOLDERS.flatMap((folder) => list(join(root, folder))).map((path) => ({
  path,
  text: productOf(readFileSync(path, 'utf8')),
}))

/** All codes, sorted. */
export const codes = [
  ...new Set(files.flatMap(({ path, text }) => patternsOf(path).flatMap(find(text)))),
].sort()

/** Whether the sources contain a string. */
export const isInSources = (code) =>
  files.some(({ text }) => text.includes(`"${code}"`) || text.includes(`'${code}'`))

/** The variants of the tables that the sources never construct. */
export const unusedVariants = files
  .filter(({ path }) => TABLES.test(path))
  .flatMap(({ text }) => [...text.matchAll(/^ +(\w+) = "/gm)].map(([, variant]) => variant))
  .filter((variant) => !files.some(({ text }) => new RegExp(`Code::${variant}\\b`).test(text)))

function patternsOf(path) {
  if (TABLES.test(path)) return TABLE
  return path.endsWith('.rs') ? RUST : [...JAVASCRIPT, ...WARNINGS]
}

function find(text) {
  return (pattern) => [...text.matchAll(new RegExp(pattern, 'g'))].map(([, code]) => code)
}

/** The text of a file without its tests and comments. */
function productOf(text) {
  return text.split(/^#\[cfg\(test\)\]\nmod /m)[0].replaceAll(/^\s*(?:\/\/|\*|\/\*\*).*$/gm, '')
}

function list(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return /^(?:generated|tests|golden)$/.test(entry.name) ? [] : list(path)
    return /(?<!\.d)\.(?:rs|mjs|ts|mts)$/.test(entry.name) ? [path] : []
  })
}
