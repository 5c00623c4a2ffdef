import { rmSync, writeFileSync } from 'node:fs'
import { fieldsOf, messageOf } from '../core/text.ts'

// It contains a token, so that only its owner may read it.
const MODE = 0o600
const PLAIN = /^[\w./:@+-]*$/

/**
 * Writes variables as a dotenv file, which must not exist yet; returns a function that removes it.
 */
export function writeEnvFile(path: string, variables: Readonly<Record<string, string>>): () => void {
  const lines = Object.entries(variables).map(([name, value]) => `${name}=${quote(value)}\n`)
  try {
    writeFileSync(path, lines.join(''), { mode: MODE, flag: 'wx' })
  } catch (error) {
    // A full disk leaves a part of the file.
    if (!isTaken(error)) rmSync(path, { force: true })
    throw new Error(reasonOf(path, error))
  }
  return () => rmSync(path, { force: true })
}

const isTaken = (error: unknown): boolean => fieldsOf(error).code === 'EEXIST'

// Single quotes: in double quotes, readers of dotenv files replace `\n`, which a Windows path may
// contain.
const quote = (value: string): string => (PLAIN.test(value) ? value : `'${value}'`)

function reasonOf(path: string, error: unknown): string {
  if (isTaken(error)) return `${path} exists, and is not overwritten: remove it or name another file`
  return `the variables were not written: ${messageOf(error)}`
}
