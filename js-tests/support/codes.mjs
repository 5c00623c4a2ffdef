// The codes of errors and warnings, read from the sources that define them.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/support/paths.mjs'

const NAME = '([a-z]+(?:_[a-z]+)*)'

// How the sources write a code. A file that contains nothing but codes is read whole.
const RUST = [
  `(?:ConfigError|SignatureError|DecodeError|Self)::new\\([^"()]*"${NAME}"`,
  `\\bcode: "${NAME}"`,
  `"code": "${NAME}"`,
  `CODE: &'static str = "${NAME}"`,
  `\\.(?:decode|metadata)\\("${NAME}"`,
]
const CODES_ONLY = [`=> "${NAME}"`]
const IS_CODES_ONLY = /(?:status_code|transport_error|machine\/end|error\/code|error\/\w+_code)\.rs$/
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

function patternsOf(path) {
  if (IS_CODES_ONLY.test(path)) return [...RUST, ...CODES_ONLY]
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
