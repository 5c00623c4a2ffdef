import type { RequestOptions, Session, WireObject } from '../session/session.ts'

/** A request by its wire name. */
export interface ExecuteOptions {
  /** The wire name: `video.rooms.get`. */
  method: string
  /** The params as the server reads them. Default: none. */
  params?: WireObject | undefined
}

/** Sends a request by its wire name; resolves with its result as the server wrote it. */
export function execute(
  session: Session,
  { method, params = {} }: ExecuteOptions,
  options?: RequestOptions,
): Promise<WireObject> {
  return session.request(String(method), params, options)
}
