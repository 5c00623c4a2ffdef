// Next.js: a route handler, built with each bundler, with the package external and bundled, started
// in place and as the standalone folder, moved and without the project that it was built in.
import { once } from 'node:events'
import { cpSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { end, start } from '../../support/processes.mjs'
import { run } from '../../support/run.mjs'
import { within } from '../../support/wait.mjs'
import { install, writeFiles } from '../project.mjs'

const START_MS = 60_000
const ROUTE = `import { SignalWire } from 'signalwire-client'
export const dynamic = 'force-dynamic'
export async function GET() {
  const { data } = await new SignalWire().video.rooms.list()
  return Response.json(Array.isArray(data))
}
`
const LAYOUT = `export default function Layout({ children }) { return <html><body>{children}</body></html> }
`

/** The rows: 2 bundlers, external and bundled, started in place and standalone. */
export const next = ['turbopack', 'webpack'].flatMap((bundler) =>
  ['external', 'bundled'].map((mode) => ({
    name: `Next.js, ${bundler}, ${mode}`,
    run: (context) => checkNext(context, bundler, mode),
  })),
)

async function checkNext({ cwd, packages, env }, bundler, mode) {
  const external = mode === 'external' ? ['signalwire-client'] : []
  const config = { output: 'standalone', serverExternalPackages: external, outputFileTracingRoot: cwd }
  writeFiles(cwd, {
    'package.json': { private: true },
    'next.config.mjs': `export default ${JSON.stringify(config)}`,
    'app/layout.jsx': LAYOUT,
    'app/rooms/route.js': ROUTE,
  })
  await install(cwd, packages, ['next', 'react', 'react-dom'])
  const program = join(cwd, 'node_modules/next/dist/bin/next')
  const settings = { ...env, NEXT_TELEMETRY_DISABLED: '1' }
  await run(process.execPath, [program, 'build', `--${bundler}`], { cwd, env: settings })
  await request([program, 'start'], { cwd, env: settings })
  const moved = `${cwd} moved`
  cpSync(join(cwd, '.next/standalone'), moved, { recursive: true })
  // A bundle has no literal name of the platform package that Next.js could trace.
  const scope = 'node_modules/@signalwire-client'
  if (mode === 'bundled') cpSync(join(cwd, scope), join(moved, scope), { recursive: true })
  rmSync(join(cwd, 'node_modules'), { recursive: true })
  await request(['server.js'], { cwd: moved, env: settings })
}

/** Starts a server and requests the route once. */
async function request(args, { cwd, env }) {
  const port = await freePort()
  const options = { cwd, env: { ...process.env, ...env, PORT: port, HOSTNAME: '127.0.0.1' } }
  const child = start(process.execPath, args, { ...options, stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    await within(START_MS, 'Next.js to start', ready(child))
    const signal = AbortSignal.timeout(START_MS)
    const response = await fetch(`http://127.0.0.1:${port}/rooms`, { signal })
    const text = await response.text()
    if (text !== 'true') throw new Error(`the route returned ${response.status} ${text}`)
  } finally {
    await end(child)
  }
}

// Not the stream itself: the end of such a loop destroys it, and the server could not log.
async function ready(child) {
  for await (const line of createInterface({ input: child.stdout })) if (/ready in/i.test(line)) return
  throw new Error('Next.js exited before it was ready')
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  return String(port)
}
