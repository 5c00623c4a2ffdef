// The error that stops a build. It contains the place and kind of each leak, never the secret.
import { brand, SignalWireError } from '../core/error-base.ts'

/** A position in a file. Lines and columns count from 1. */
export interface Place {
  /** The path of the file, as in the bundler. */
  readonly file: string
  /** The line, if the position is in a text. */
  readonly line?: number | undefined
  /** The column in UTF-16 code units. */
  readonly column?: number | undefined
}

/** A secret or server code in the output. It contains the place and the kind, never the secret. */
export interface Leak extends Place {
  /**
   * The kind of the leak. `node_entry` is the Node.js entry of this package; its `file` is the
   * module that imports it (with esbuild the entry itself; the message contains the import).
   */
  readonly kind: 'api_token' | 'legacy_api_token' | 'signing_key' | 'basic_credential' | 'node_entry'
  /** The kind as text for messages. */
  readonly name: string
  /** The position in the source, if a source map contains it. */
  readonly source?: Place | undefined
}

/**
 * The error that stops a build. Its code is `secret_in_bundle`, or `node_entry_in_bundle` if the
 * output contains the Node.js entry and no secrets. Rollup and Vite move the code to `pluginCode`;
 * webpack adds the error to `stats.compilation.errors`; esbuild adds it to `errors`, with the code
 * as `id` or `detail.code`.
 */
export class BundleError extends SignalWireError {
  /** All leaks that were found. */
  declare readonly leaks: readonly Leak[]
}

brand({ BundleError })

/**
 * The kind and name of a leak that is server code.
 *
 * @internal
 */
export const NODE_ENTRY: Pick<Leak, 'kind' | 'name'> = { kind: 'node_entry', name: 'Node.js entry' }

const MAX_LISTED = 20

const SECRETS = `This build would publish server-side secrets of SignalWire:
{leaks}
Every visitor of the page could read them. Keep them on your server, mint a token there for one user (room, chat, subscriber),
and pass that token to the page. Treat a secret that was already published as compromised: revoke it and create a new one.`

const ENTRY = `This build includes the Node.js entry of signalwire-client in client code:
{leaks}
It requires an API token and does not run in a browser. The package has a browser build under the export condition "browser":
configure the bundler to use it (Rollup: nodeResolve({ browser: true }); esbuild: platform 'browser'; webpack: target 'web').`

/**
 * Returns the BundleError of the leaks, or undefined if there are none.
 *
 * @internal
 */
export function bundleError(leaks: readonly Leak[]): BundleError | undefined {
  if (leaks.length === 0) return undefined
  const secrets = leaks.filter(({ kind }) => kind !== NODE_ENTRY.kind)
  const entries = leaks.filter(({ kind }) => kind === NODE_ENTRY.kind)
  const parts = [secrets.length && format(SECRETS, secrets), entries.length && format(ENTRY, entries)]
  const code = secrets.length ? 'secret_in_bundle' : 'node_entry_in_bundle'
  return new BundleError(parts.filter(Boolean).join('\n'), { code, leaks })
}

function format(template: string, leaks: readonly Leak[]): string {
  const lines = leaks.slice(0, MAX_LISTED).map((leak) => `  ${formatLeak(leak)}`)
  if (leaks.length > MAX_LISTED) lines.push(`  and ${leaks.length - MAX_LISTED} more`)
  return template.replace('{leaks}', () => lines.join('\n'))
}

function formatLeak({ name, source, ...place }: Leak): string {
  return `${formatPlace(place)}: ${name}${source ? `, from ${formatPlace(source)}` : ''}`
}

const formatPlace = ({ file, line, column }: Place) =>
  [file, line, column].filter((part) => part !== undefined).join(':')
