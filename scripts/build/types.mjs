// The declarations, twice: TypeScript takes a .d.mts for an ES module only, so whoever requires the
// package needs .d.cts.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { at } from '../support/paths.mjs'

const OWN_SPECIFIER = /(["'])(\.{1,2}\/[^"']+)\.mjs\1/g

/** Writes `dist/types`. */
export function writeTypes() {
  rmSync(at('dist/types'), { recursive: true, force: true })
  const files = readdirSync(at('js'), { recursive: true }).filter((name) => name.endsWith('.d.mts'))
  for (const name of files) writeTwins(name, readFileSync(at('js', name), 'utf8'))
}

function writeTwins(name, text) {
  const path = at('dist/types', name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  writeFileSync(path.replace(/\.d\.mts$/, '.d.cts'), text.replace(OWN_SPECIFIER, '$1$2.cjs$1'))
}
