import { createHash } from 'node:crypto'
import { handleOf } from '../../node/credentials.ts'
import type { SessionOptions } from './options.ts'
import { Session } from './session.ts'

interface Shared {
  readonly session: Session
  users: number
}

const sessions = new Map<string, Shared>()

/** A session that several clients use. */
export interface SessionLease {
  readonly session: Session
  /** Closes the session if no other client uses it. */
  release(): Promise<void>
}

/**
 * Returns the session for credentials and a host. Clients of equal credentials and host share one
 * connection, unless `isShared` is false. The other options are those of the first client.
 */
export function leaseSession(options: SessionOptions, isShared: boolean): SessionLease {
  const key = isShared ? keyOf(options) : undefined
  if (key === undefined) return leaseOwn(new Session(options))
  const shared = sessions.get(key) ?? openShared(key, options)
  shared.users += 1
  return { session: shared.session, release: () => release(key, shared) }
}

function openShared(key: string, options: SessionOptions): Shared {
  const shared = { session: new Session(options), users: 0 }
  sessions.set(key, shared)
  shared.session.onClosed(() => forget(key, shared))
  return shared
}

function leaseOwn(session: Session): SessionLease {
  return { session, release: () => session.close() }
}

async function release(key: string, shared: Shared): Promise<void> {
  shared.users -= 1
  if (shared.users > 0) return
  forget(key, shared)
  await shared.session.close()
}

function forget(key: string, shared: Shared): void {
  if (sessions.get(key) === shared) sessions.delete(key)
}

// A hash, so that the token is not kept. A function that returns tokens is not comparable.
function keyOf({ credentials, project, token, host }: SessionOptions): string | undefined {
  const handle = handleOf(credentials)
  const parts = handle
    ? [handle.project, handle.revealToken(), host ?? new URL(handle.origin).host]
    : [project, token, host]
  if (parts.some((part) => typeof part === 'function')) return undefined
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
