// nginx on loopback: one port with HTTP/2 and http/1.1, one with http/1.1 only. TLS 1.3.
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { end, makeFolder, removeFolder, start } from '../../scripts/support/processes.mjs'
import { tryRun } from '../../scripts/support/run.mjs'
import { MissingError } from '../../scripts/support/toolchain.mjs'
import { within } from '../../scripts/support/wait.mjs'
import { makePage, makeRoom } from './answers.mjs'
import { makeCertificate } from './certificate.mjs'
import { configure } from './configure.mjs'

/** Reports missing tools. */
export async function checkServer() {
  if (process.platform !== 'linux') throw new MissingError('the benchmark reads /proc and needs Linux')
  for (const [program, flag] of [
    ['nginx', '-v'],
    ['openssl', 'version'],
  ])
    if ((await tryRun(program, [flag])) === undefined)
      throw new MissingError(`${program} is not on PATH: apt-get install nginx-light openssl`)
}

/**
 * Starts nginx for one credential; resolves with its origins, the id of its room, its authority and
 * its process.
 */
export async function startServer({ project, token }) {
  const folder = makeFolder('signalwire-bench-')
  const { ca, certificate, key } = await makeCertificate(folder)
  const room = makeRoom()
  writeFileSync(join(folder, 'room.json'), JSON.stringify(room))
  writeFileSync(join(folder, 'page.json'), JSON.stringify(makePage()))
  const ports = { h2: await freePort(), h1: await freePort() }
  const authorization = `Basic ${Buffer.from(`${project}:${token}`).toString('base64')}`
  const config = join(folder, 'nginx.conf')
  writeFileSync(config, configure({ folder, ports, certificate, key, room, authorization }))
  const child = start('nginx', ['-c', config, '-e', 'stderr'], { stdio: ['ignore', 'inherit', 'inherit'] })
  await within(30_000, 'nginx to listen', Promise.race([untilOpen(ports.h1), failure(child)]))
  const origins = { h2: `https://localhost:${ports.h2}`, h1: `https://localhost:${ports.h1}` }
  return { origins, id: room.id, ca, pid: child.pid, close: () => close(child, folder) }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  return port
}

async function untilOpen(port) {
  for (;;) {
    const socket = connect(port, '127.0.0.1')
    const isOpen = await once(socket, 'connect').then(
      () => true,
      () => false,
    )
    socket.destroy()
    if (isOpen) return
    await sleep(50)
  }
}

async function failure(child) {
  const [code] = await once(child, 'exit')
  throw new Error(`nginx ended with status ${code} before it listened`)
}

async function close(child, folder) {
  await end(child)
  removeFolder(folder)
}
