import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { messageOf } from '../core/text.ts'

/**
 * Returns the path of a file with the certificate of a Space and those that the environment names.
 * A command would otherwise no longer trust what the shell trusts, such as the proxy of a company.
 * The Space removes the file with its folder.
 */
export function addCertificates(caPath: string): string {
  const others = readOthers(process.env.NODE_EXTRA_CA_CERTS)
  if (others === undefined) return caPath
  const path = join(dirname(caPath), 'ca-and-environment.pem')
  try {
    writeFileSync(path, `${readFileSync(caPath, 'utf8')}\n${others}`)
  } catch (error) {
    throw new Error(`the certificates were not written: ${messageOf(error)}`)
  }
  return path
}

// Node.js ignores a file that it cannot read, with a warning.
function readOthers(path: string | undefined): string | undefined {
  try {
    return path ? readFileSync(path, 'utf8') : undefined
  } catch {
    return undefined
  }
}
