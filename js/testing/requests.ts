// Types of recorded requests.
import type { Problem } from '../core/errors.ts'

/** A request that the Space has received. */
export interface RecordedRequest {
  /** The operation: `messaging.messages.create`; null for a path that no operation has. */
  readonly operation: string | null
  /** The HTTP method. */
  readonly method: string
  /** The path, as sent. */
  readonly path: string
  /** The parameters of the query. A repeated parameter has an array. */
  readonly query: Readonly<Record<string, unknown>>
  /** The headers in lower case. Of `authorization`, only the scheme. */
  readonly headers: Readonly<Record<string, unknown>>
  /** The body: the value of JSON, the fields of a form, another body as a string, else null. */
  readonly body: unknown
  /** The status of the response; null while there is none. */
  readonly status: number | null
  /** What the Space found wrong, field by field. */
  readonly problems: readonly Problem[]
  /** What the Space accepts although the real one may reject it. */
  readonly unchecked: readonly string[]
  /** When the request arrived, as ISO 8601. */
  readonly at: string
  /** The time until the response in milliseconds; null while there is none. */
  readonly ms: number | null
}

/** Which requests are meant: those that have all the given values. */
export interface RequestFilter {
  /** The operation: `messaging.messages.create`. */
  operation?: string | undefined
  /** The HTTP method. */
  method?: string | undefined
  /** The start of the path. */
  path?: string | undefined
  /** The status of the response. */
  status?: number | undefined
}

/** How long `waitFor` waits, and for how many requests. */
export interface WaitOptions {
  /** The number of requests. Default: 1. */
  count?: number | undefined
  /** The timeout in milliseconds. Default: 5 000. */
  timeoutMs?: number | undefined
}
