import { string } from '../../core/option-rules.ts'
import { checkValue } from '../fields.ts'
import type { RequestOptions, Session, WireObject } from '../session/session.ts'

/** A request by its wire name. */
export interface ExecuteOptions {
  /** The wire name: `video.rooms.get`. */
  method: string
  /** The params as the server reads them. Default: none. */
  params?: WireObject | undefined
}

/** Sends a request by its wire name; resolves with its result as the server wrote it. */
export async function execute(
  session: Session,
  request: ExecuteOptions,
  options?: RequestOptions,
): Promise<WireObject> {
  const { method, params = {} }: ExecuteOptions = Object(request)
  checkValue('execute', 'method', method, string)
  return session.request(method, params, options)
}
