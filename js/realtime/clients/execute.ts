import { string } from '../../core/option-rules.ts'
import { encode, type FieldsOf, required, verbatim } from '../fields.ts'
import type { RequestOptions, Session, WireObject } from '../session/session.ts'

/** A request by its wire name. */
export interface ExecuteOptions {
  /** The wire name: `video.rooms.get`. */
  method: string
  /** The params as the server reads them. Default: none. */
  params?: WireObject | undefined
}

const FIELDS: FieldsOf<ExecuteOptions> = { method: required(string), params: verbatim }

/** Sends a request by its wire name; resolves with its result as the server wrote it. */
export async function execute(
  session: Session,
  request: ExecuteOptions,
  options?: RequestOptions,
): Promise<WireObject> {
  encode('execute', request, FIELDS)
  const { method, params = {} } = request
  return session.request(method, params, options)
}
