import type { CoreError } from '../core/error-factories.ts'
import type { Retry } from '../core/hooks.ts'
import type { CallResponse } from '../core/response.ts'
import { BatchItem } from './batch-item.ts'

const ERROR = 1
const RETRY = 2
const REQUEST = 5

/** One completion in a batch. */
export class Completion extends BatchItem implements CallResponse {
  /** The retry event `{ attempts, delayMs, code, status }`, if this is one. */
  get retry(): Retry | undefined {
    if (this.kind !== RETRY) return undefined
    const delayMs = Number(this.second)
    return { attempts: this.attempts, delayMs, code: this.third, status: this.status || undefined }
  }

  /** Whether this is a request of a client over a mock transport. */
  get isRequest(): boolean {
    return this.kind === REQUEST
  }

  /** The error of the core, if the call failed. Parsed on each access. */
  get error(): CoreError | undefined {
    return this.kind === ERROR ? JSON.parse(this.third) : undefined
  }

  /** The body of a successful response that the core could not decode. */
  get undecoded(): string {
    return this.second
  }

  get requestId(): string | undefined {
    return this.first || undefined
  }

  get headers(): string[] {
    return this.second.split('\n').slice(0, -1)
  }

  get body(): string {
    return this.third
  }
}
