// Lookup and installation of valgrind, which counts instructions. It supports few systems, so the
// step that uses it can be left out: npm test -- --without instructions.
import { addPackages } from './apt.mjs'
import { tryRun } from './run.mjs'

/** Whether valgrind is installed. It is used on Linux only; elsewhere it is rare and outdated. */
export const hasValgrind = async () =>
  process.platform === 'linux' && (await tryRun('valgrind', ['--version'])) !== undefined

/** Installs valgrind if possible. */
export async function addValgrind() {
  if (process.platform !== 'linux' || (await hasValgrind())) return
  await addPackages(['valgrind']).catch(() => false)
}
