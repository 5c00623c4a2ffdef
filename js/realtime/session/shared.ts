import { createHash } from 'node:crypto'
import { handleOf } from '../../node/credentials.ts'
import { bareHost, hostOf } from './open.ts'
import type { SessionOptions } from './options.ts'
import { LinkedSession, type Session } from './session.ts'
import { SessionShare } from './share.ts'

interface Shared {
  /** Undefined for a session that is not shared. */
  readonly key: string | undefined
  readonly session: LinkedSession
  users: number
}

const sessions = new Map<string, Shared>()

/** The part of a client in a session, which others may use. */
export interface SessionLease {
  readonly session: Session
  /** Ends the part of the client, and the session if no other client uses it. */
  release(): Promise<void>
}

/**
 * Returns the session for credentials and a host. Clients of equal credentials and host share one
 * connection, unless `isShared` is false. The other options are those of the first client.
 */
export function leaseSession(options: SessionOptions, isShared: boolean): SessionLease {
  const key = isShared ? keyOf(options) : undefined
  const known = key === undefined ? undefined : sessions.get(key)
  const shared = known ?? open(options, key)
  shared.users += 1
  const share = new SessionShare(shared.session)
  return { session: share, release: () => release(shared, share) }
}

function open(options: SessionOptions, key: string | undefined): Shared {
  const shared = { key, session: new LinkedSession(options), users: 0 }
  if (key !== undefined) sessions.set(key, shared)
  shared.session.onClosed(() => forget(shared))
  return shared
}

async function release(shared: Shared, share: SessionShare): Promise<void> {
  shared.users -= 1
  if (shared.users > 0) return share.end()
  forget(shared)
  await shared.session.close()
}

function forget(shared: Shared): void {
  if (shared.key && sessions.get(shared.key) === shared) sessions.delete(shared.key)
}

// A hash, so that the token is not kept. A function that returns tokens is not comparable.
function keyOf(options: SessionOptions): string | undefined {
  const { credentials, project, token } = options
  const handle = handleOf(credentials)
  const parts = handle ? [handle.project, handle.revealToken()] : [project, token]
  if (parts.some((part) => typeof part === 'function')) return undefined
  const text = JSON.stringify([...parts, bareHost(hostOf(options)).toLowerCase()])
  return createHash('sha256').update(text).digest('hex')
}
