// Why a build was stopped. What leaked is told by its place and kind; nothing here ever holds the
// text itself.
import { SignalWireError } from '../errors/base.mjs'
import { brand } from '../errors/brand.mjs'

export class BundleError extends SignalWireError {}

brand({ BundleError })

/** What is told of a leak that is code for a server. */
export const NODE_ENTRY = { kind: 'node_entry', name: 'Node.js entry' }

const MOST_SHOWN = 20

const SECRETS = `This build would publish secrets of SignalWire that belong on a server:
{leaks}
Everybody who opens the page could read them. Let your server keep them, mint a token for one user (room, chat, subscriber),
and give the page that. A secret that was already published is spent: delete it and make another.`

const ENTRY = `This build puts the Node.js entry of signalwire-client into client code:
{leaks}
It works with an API token and does not run in a browser. The package has a browser build under the export condition "browser":
let the bundler ask for it (Rollup: nodeResolve({ browser: true }); esbuild: platform 'browser'; webpack: target 'web').`

/** The error for leaks, unless there are none. */
export function errorOf(leaks) {
  if (leaks.length === 0) return undefined
  const secrets = leaks.filter(({ kind }) => kind !== NODE_ENTRY.kind)
  const entries = leaks.filter(({ kind }) => kind === NODE_ENTRY.kind)
  const parts = [secrets.length && tell(SECRETS, secrets), entries.length && tell(ENTRY, entries)]
  const code = secrets.length ? 'secret_in_bundle' : 'node_entry_in_bundle'
  return new BundleError(parts.filter(Boolean).join('\n'), { code, leaks })
}

function tell(text, leaks) {
  const lines = leaks.slice(0, MOST_SHOWN).map((leak) => `  ${describe(leak)}`)
  if (leaks.length > MOST_SHOWN) lines.push(`  and ${leaks.length - MOST_SHOWN} more`)
  return text.replace('{leaks}', () => lines.join('\n'))
}

function describe({ name, source, ...place }) {
  return `${where(place)}: ${name}${source ? `, from ${where(source)}` : ''}`
}

const where = ({ file, line, column }) => [file, line, column].filter((part) => part !== undefined).join(':')
