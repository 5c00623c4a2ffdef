// The type declarations, in 2 formats: TypeScript uses .d.mts for ES modules only, so programs that
// `require` the package need .d.cts.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { at } from '../support/paths.mjs'

const RELATIVE_SPECIFIER = /(["'])(\.{1,2}\/[^"']+)\.mjs\1/g

/** Writes `dist/types`. */
export function writeTypes() {
  rmSync(at('dist/types'), { recursive: true, force: true })
  const files = readdirSync(at('js'), { recursive: true }).filter((name) => name.endsWith('.d.mts'))
  for (const name of files) writeBoth(name, readFileSync(at('js', name), 'utf8'))
}

function writeBoth(name, text) {
  const path = at('dist/types', name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  writeFileSync(path.replace(/\.d\.mts$/, '.d.cts'), text.replace(RELATIVE_SPECIFIER, '$1$2.cjs$1'))
}
