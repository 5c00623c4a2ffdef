// The relay of the benchmark as a child process.
import { join } from 'node:path'
import { at, target } from '../../scripts/support/paths.mjs'
import { end, firstLine, makeFolder, removeFolder, start } from '../../scripts/support/processes.mjs'
import { run } from '../../scripts/support/run.mjs'
import { makeCertificate } from '../server/certificate.mjs'

const FOLDER = join(target, 'bench-sender')
const RUST = join(FOLDER, 'release', 'signalwire-bench-sender')

/** Builds the sender. */
export async function buildSender() {
  const manifest = at('bench/realtime/sender/Cargo.toml')
  const options = ['--quiet', '--release', '--locked', '--manifest-path', manifest, '--target-dir', FOLDER]
  await run('cargo', ['build', ...options])
}

/**
 * Starts it, or `relay.mjs` in its place; resolves with its host, the path of its authority, and
 * the function that ends it.
 */
export async function startSender({ isRust = true } = {}) {
  const folder = makeFolder('signalwire-bench-')
  const { ca, certificate, key } = await makeCertificate(folder)
  const [program, ...args] = isRust ? [RUST] : [process.execPath, at('bench/realtime/relay.mjs')]
  const child = start(program, [...args, certificate, key], { stdio: ['pipe', 'pipe', 'inherit'] })
  const { port } = JSON.parse(await firstLine(child, 'the address of the sender'))
  const close = async () => {
    await end(child)
    removeFolder(folder)
  }
  return { child, host: `wss://localhost:${port}`, ca, close }
}
