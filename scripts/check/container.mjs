// node scripts/check/container.mjs IMAGE DIR TARGET: installs the packages of a target in a
// container and runs the program of every target there, against a sandbox on this machine.
import { basename, resolve } from 'node:path'
import { selectTargets } from '../packages/targets.mjs'
import { publishOrder } from '../release/publish.mjs'
import { root } from '../support/paths.mjs'
import { run } from '../support/run.mjs'
import { startSandbox } from '../support/sandbox.mjs'
import { InputError, runScript } from '../support/script.mjs'

// Amazon Linux and Alma have no Node.js in their images.
const INSTALL_NODE =
  'command -v node >/dev/null || dnf install -y -q nodejs20 nodejs20-npm || dnf module install -y -q nodejs:20'
const CA = '/sandbox-ca.pem'

await runScript(async () => {
  const [image, folder, name] = process.argv.slice(2)
  if (!image || !folder || !name)
    throw new InputError('usage: node scripts/check/container.mjs IMAGE DIR TARGET')
  const targets = await selectTargets(name)
  const tarballs = publishOrder(folder, { targets, sandboxes: [] }).map(({ tarball }) => basename(tarball))
  const sandbox = await startSandbox()
  try {
    console.log(await run('docker', dockerArguments(image, resolve(folder), tarballs, sandbox)))
  } finally {
    await sandbox.close()
  }
})

function dockerArguments(image, folder, tarballs, { caPath, variables }) {
  const env = Object.entries({ ...variables, NODE_EXTRA_CA_CERTS: CA })
  const steps = [
    INSTALL_NODE,
    'mkdir /project && cd /project && cp /repository/scripts/check/program.mjs .',
    `npm install --offline --no-audit --no-fund ${tarballs.map((name) => `/packages/${name}`).join(' ')}`,
    'node program.mjs',
  ]
  const mounts = [`${root}:/repository:ro`, `${folder}:/packages:ro`, `${caPath}:${CA}:ro`]
  return [
    ...['run', '--rm', '--network', 'host'],
    ...mounts.flatMap((mount) => ['--volume', mount]),
    ...env.flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...[image, 'sh', '-ec', steps.join('\n')],
  ]
}
