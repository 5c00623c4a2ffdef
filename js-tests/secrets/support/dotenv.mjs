// Credentials in a file, so that they are in no argument, no variable and no source of a program
// under test.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes a dotenv file for the token of a marker and a sandbox; returns its path. */
export function writeDotenv(folder, { project, token }, { url }) {
  const path = join(folder, '.env')
  const lines = [
    `SIGNALWIRE_PROJECT_ID=${project}`,
    `SIGNALWIRE_API_TOKEN='${token}'`,
    `SIGNALWIRE_BASE_URL=${url}`,
  ]
  writeFileSync(path, `${lines.join('\n')}\n`, { mode: 0o600 })
  return path
}
