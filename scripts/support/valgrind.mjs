// The tool that counts instructions. It is there for few systems, so whoever needs it does without
// where it is missing.
import { addPackages } from './apt.mjs'
import { tryRun } from './run.mjs'

/** Whether valgrind can be started. On other systems than Linux it is rare, and old. */
export const hasValgrind = async () =>
  process.platform === 'linux' && (await tryRun('valgrind', ['--version'])) !== undefined

/** Installs valgrind where that is possible. */
export async function addValgrind() {
  if (process.platform !== 'linux' || (await hasValgrind())) return
  await addPackages(['valgrind']).catch(() => false)
}
