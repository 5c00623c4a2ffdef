import { invalidOptions } from '../../core/error-factories.ts'
import { fieldsOf } from '../../core/text.ts'
import {
  type Addon,
  type CredentialsHandle,
  loadAddon,
  type NativeSession,
  unwrap,
} from '../../node/addon.ts'
import { joinCertificates } from '../../node/client-parts.ts'
import { handleOf } from '../../node/credentials.ts'
import { envOverride, warnOnce } from '../../node/process.ts'
import { CREDIT } from './credit.ts'
import type { NewCredentials, SessionOptions } from './options.ts'

/** The host of the service. */
const SERVICE_HOST = 'relay.signalwire.com'

/** Opens the native session; `wake` is called when items wait. Does no I/O. */
export function openSession(options: SessionOptions, wake: () => void): NativeSession {
  const addon = loadAddon()
  const host = hostOf(options)
  // The addon checks the host, so its errors name the host and not a base URL.
  const credentials = resolveCredentials(addon, options, SERVICE_HOST)
  const { token, credentials: _, topics, rootCertificates, proxy, ...limits } = options
  const settings = {
    ...limits,
    host,
    topics: topics && [...topics],
    hasTokenProvider: typeof token === 'function',
    rootCertificates: rootCertificates && joinCertificates(rootCertificates),
    proxy: proxy === false ? '' : proxy,
    variables: envOverride(),
    credit: CREDIT,
  }
  return unwrap(addon.NativeSession.open(credentials, settings, wake))
}

/** Resolves replaced credentials for the host of a session. */
export function resolveFor(host: string, options: NewCredentials): CredentialsHandle {
  const handle = resolveCredentials(loadAddon(), options, host)
  if (handle) return handle
  const problem = { path: 'token', expected: 'a string', got: 'a function' }
  throw invalidOptions([problem], 'setCredentials')
}

/** Returns `host[:port]` of a host, which may start with `wss://`. */
export function bareHost(host: string): string {
  return host.replace(/^wss:\/\//i, '')
}

/** The base URL of requests over HTTPS to the host of a session. */
export function restUrl(host: string): string {
  return `https://${bareHost(host)}`
}

/**
 * Returns the host of options: their own, that of their credentials, that of `SIGNALWIRE_BASE_URL`,
 * or that of the service. The addon checks it.
 */
export function hostOf({ host, credentials }: Pick<SessionOptions, 'host' | 'credentials'>): string {
  if (host !== undefined) return host
  const handle = handleOf(credentials)
  if (handle) return new URL(handle.origin).host
  const { SIGNALWIRE_BASE_URL: url } = fieldsOf(process.env)
  return url ? String(url).replace(/^https:\/\/([^/]+)\/?$/i, '$1') : SERVICE_HOST
}

// With a function that returns the token, only the project is needed, which the addon checks.
function resolveCredentials(
  addon: Addon,
  { project, token, credentials }: SessionOptions,
  host: string,
): CredentialsHandle | undefined {
  if (credentials) {
    const others = [project && 'project', token && 'token'].filter(Boolean)
    if (others.length === 0) return handleOf(credentials)
    const problem = { path: 'credentials', expected: 'to be used alone', got: `also ${others.join(', ')}` }
    throw invalidOptions([problem], 'realtime')
  }
  if (typeof token === 'function') return undefined
  const parts = { ...(project && { project }), ...(token && { token }), baseUrl: restUrl(host) }
  const handle = unwrap(addon.Credentials.resolve({ ...parts, variables: envOverride() }))
  for (const { code, message } of JSON.parse(handle.warnings)) warnOnce(code, message)
  return handle
}
