// What a client costs a process that has many: memory and threads, before and after its first call.
import { fileURLToPath } from 'node:url'
import { run } from '../../scripts/support/run.mjs'

const MANY = fileURLToPath(new URL('many.mjs', import.meta.url))

/** Makes a thousand clients in a new process; kilobytes are for each of them. */
export async function measureIdle({ project, token, id, ca, origins }) {
  const facts = JSON.stringify({ origin: origins.h2, project, token, id })
  const output = await run(process.execPath, ['--expose-gc', MANY, facts], {
    env: { NODE_EXTRA_CA_CERTS: ca },
  })
  return JSON.parse(output)
}
