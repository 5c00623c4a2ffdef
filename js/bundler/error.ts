// The error that stops a build. It contains the place and kind of each leak, never the secret.
import { SignalWireError } from '../errors/base.mjs'
import { brand } from '../errors/brand.mjs'

export class BundleError extends SignalWireError {}

brand({ BundleError })

/** The kind and name of a leak that is server code. */
export const NODE_ENTRY = { kind: 'node_entry', name: 'Node.js entry' }

const MAX_LISTED = 20

const SECRETS = `This build would publish server-side secrets of SignalWire:
{leaks}
Every visitor of the page could read them. Keep them on your server, mint a token there for one user (room, chat, subscriber),
and pass that token to the page. Treat a secret that was already published as compromised: revoke it and create a new one.`

const ENTRY = `This build includes the Node.js entry of signalwire-client in client code:
{leaks}
It requires an API token and does not run in a browser. The package has a browser build under the export condition "browser":
configure the bundler to use it (Rollup: nodeResolve({ browser: true }); esbuild: platform 'browser'; webpack: target 'web').`

/** Returns the BundleError of the leaks, or undefined if there are none. */
export function bundleError(leaks) {
  if (leaks.length === 0) return undefined
  const secrets = leaks.filter(({ kind }) => kind !== NODE_ENTRY.kind)
  const entries = leaks.filter(({ kind }) => kind === NODE_ENTRY.kind)
  const parts = [secrets.length && format(SECRETS, secrets), entries.length && format(ENTRY, entries)]
  const code = secrets.length ? 'secret_in_bundle' : 'node_entry_in_bundle'
  return new BundleError(parts.filter(Boolean).join('\n'), { code, leaks })
}

function format(template, leaks) {
  const lines = leaks.slice(0, MAX_LISTED).map((leak) => `  ${formatLeak(leak)}`)
  if (leaks.length > MAX_LISTED) lines.push(`  and ${leaks.length - MAX_LISTED} more`)
  return template.replace('{leaks}', () => lines.join('\n'))
}

function formatLeak({ name, source, ...place }) {
  return `${formatPlace(place)}: ${name}${source ? `, from ${formatPlace(source)}` : ''}`
}

const formatPlace = ({ file, line, column }) =>
  [file, line, column].filter((part) => part !== undefined).join(':')
