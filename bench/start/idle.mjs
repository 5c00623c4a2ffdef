// The cost of a client in a process with many: memory and threads, before and after its first call.
import { fileURLToPath } from 'node:url'
import { run } from '../../scripts/support/run.mjs'

const MANY = fileURLToPath(new URL('many.mjs', import.meta.url))

/** Creates 1,000 clients in a new process; kilobytes are per client. */
export async function measureIdle({ project, token, id, ca, origins }) {
  const facts = JSON.stringify({ origin: origins.h2, project, token, id })
  const output = await run(process.execPath, ['--expose-gc', MANY, facts], {
    env: { NODE_EXTRA_CA_CERTS: ca },
  })
  return JSON.parse(output)
}
