export * from '../errors.mjs'
export type * from '../generated/browser/index.mjs'
export type { RequestEvent, RequestOptions, ResponseEvent, RetryEvent } from '../options.mjs'
export type { PagePromise, Response, ResultPromise } from '../promise.mjs'
export { BrowserToken, type BrowserTokenKind } from './browser-token.mjs'
export { type BrowserClientOptions, SignalWireBrowser } from './client.mjs'
export { BrowserCredentialError, type ServerSecretKind } from './errors.mjs'
export { Credentials, SignalWire } from './server-only.mjs'
export {
  type TokenContext,
  type TokenGrant,
  type TokenProvider,
  TokenSource,
  type TokenSourceOptions,
} from './token-source.mjs'
export { ProjectId, Space } from './values.mjs'
