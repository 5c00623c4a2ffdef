// The entry for Node.js.
import { prepareAutomock } from './node/automock.ts'

export * from './core/errors.ts'
export type { RequestEvent, ResponseEvent, RetryEvent } from './core/hooks.ts'
export type { RequestOptions } from './core/options.ts'
export type { PagePromise } from './core/page.ts'
export type { ResultPromise } from './core/promise.ts'
export type { Response } from './core/response.ts'
export type * from './generated/index.ts'
export type {
  Call,
  DialParams,
  Message,
  NewMessage,
  NewRoom,
  Room,
  Swml,
} from './node/aliases.ts'
export { SignalWire } from './node/client.ts'
export type { ClientOptions } from './node/client-options.ts'
export { type CredentialOptions, Credentials } from './node/credentials.ts'
export { checkSwml } from './node/swml.ts'

prepareAutomock()
