// node scripts/release/publish.mjs DIR: publishes the tarballs of a folder with the tag `next`, the
// platform packages first, those of the sandbox next and the main package last. A version that
// exists is skipped, so that a broken run can be repeated.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readSandboxTargets, SANDBOX_PACKAGE, sandboxPackageName } from '../packages/sandbox-targets.mjs'
import { packageName, readTargets } from '../packages/targets.mjs'
import { readManifest, readVersion } from '../packages/version.mjs'
import { run, tryRun } from '../support/run.mjs'
import { InputError, runScript } from '../support/script.mjs'

/** The packages in the order in which they are published, with their tarballs. */
export function publishOrder(
  folder,
  { targets = readTargets(), sandboxes = readSandboxTargets(), version = readVersion() } = {},
) {
  const names = [...targets.map(packageName), ...sandboxNames(sandboxes), readManifest().name]
  const files = existsSync(folder) ? readdirSync(folder) : []
  return names.map((name) => {
    const file = `${name.replace('@', '').replace('/', '-')}-${version}.tgz`
    if (!files.includes(file)) throw new InputError(`${folder} has no ${file}`)
    return { name, version, tarball: join(folder, file) }
  })
}

const sandboxNames = (sandboxes) =>
  sandboxes.length ? [...sandboxes.map(sandboxPackageName), SANDBOX_PACKAGE] : []

async function publish({ name, version, tarball }) {
  const found = await tryRun('npm', ['view', `${name}@${version}`, 'version'])
  if (found?.trim()) return console.log(`${name}@${version} exists`)
  await run('npm', ['publish', tarball, '--tag', 'next', '--access', 'public', '--provenance'], {
    show: true,
  })
}

async function main() {
  const [folder] = process.argv.slice(2)
  if (!folder) throw new InputError('usage: node scripts/release/publish.mjs DIR')
  // All tarballs are found before the first one is published.
  for (const one of publishOrder(folder)) await publish(one)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runScript(main)
