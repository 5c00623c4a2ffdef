// The type declarations. TypeScript uses .d.mts for ES modules only, so programs that `require` the
// package need .d.cts. ES modules may import those, so only the entries exist in both formats.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { at } from '../support/paths.mjs'
import { run } from '../support/run.mjs'

const ENTRIES = ['node', 'browser', 'browser/slim', 'bundler', 'webhooks', 'realtime', 'testing']
const RELATIVE_SPECIFIER = /(["'])(\.{1,2}\/[^"']+)\.ts\1/g
// tsc indents with 4 spaces. Tabs make the declarations 5 % smaller.
const INDENTATION = /^(?: {4})+/gm
// The declaration of a class with private fields contains this line. It would make the class
// incompatible with that of another version.
const PRIVATE_FIELDS = /^ *#private;\n/gm

/**
 * Writes `dist/types`: the declarations that the entries reach. They are not checked here: the step
 * `types` of npm test does that, after the build of the WebAssembly module, which js/ imports.
 */
export async function writeTypes() {
  const folder = at('dist/declarations')
  for (const path of [folder, at('dist/types')]) rmSync(path, { recursive: true, force: true })
  const tsc = at('node_modules/typescript/bin/tsc')
  await run(process.execPath, [tsc, '--project', at('js'), '--noCheck', '--outDir', folder])
  const names = new Set()
  for (const entry of ENTRIES) addReachable(folder, `${entry}.d.ts`, names)
  for (const name of names) writeDeclarations(name, readFileSync(join(folder, name), 'utf8'))
  for (const entry of ENTRIES) writeModuleEntry(entry)
  rmSync(folder, { recursive: true })
}

function addReachable(folder, name, names) {
  if (names.has(name)) return
  names.add(name)
  const text = readFileSync(join(folder, name), 'utf8')
  for (const [, , specifier] of text.matchAll(RELATIVE_SPECIFIER)) {
    const target = join(folder, dirname(name), `${specifier}.d.ts`)
    addReachable(folder, relative(folder, target), names)
  }
}

function writeDeclarations(name, declarations) {
  const text = declarations
    .replace(PRIVATE_FIELDS, '')
    .replace(INDENTATION, (spaces) => '\t'.repeat(spaces.length / 4))
  const path = at('dist/types', name.replace(/\.ts$/, '.cts'))
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text.replace(RELATIVE_SPECIFIER, '$1$2.cjs$1'))
}

function writeModuleEntry(entry) {
  writeFileSync(at('dist/types', `${entry}.d.mts`), `export * from './${basename(entry)}.cjs';\n`)
}
