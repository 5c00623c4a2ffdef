// The exports that both entries for browsers share; each adds its `init`.
export * from '../core/errors.ts'
export type { RequestEvent, ResponseEvent, RetryEvent } from '../core/hooks.ts'
export type { RequestOptions } from '../core/options.ts'
export type { PagePromise } from '../core/page.ts'
export type { ResultPromise } from '../core/promise.ts'
export type { Response } from '../core/response.ts'
export type * from '../generated/browser/index.ts'
export { BrowserToken, type BrowserTokenKind } from './browser-token.ts'
export { type BrowserClientOptions, SignalWireBrowser } from './client.ts'
export { BrowserCredentialError, type ServerSecretKind } from './errors.ts'
export { Credentials, SignalWire } from './server-only.ts'
export {
  type TokenContext,
  type TokenGrant,
  type TokenProvider,
  TokenSource,
  type TokenSourceOptions,
} from './token-source.ts'
export { ProjectId, Space } from './values.ts'
