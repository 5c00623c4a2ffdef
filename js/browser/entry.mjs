// What both entries for browsers offer beside init.
export * from '../errors.mjs'
export { BrowserToken } from './browser_token.mjs'
export { SignalWireBrowser } from './client.mjs'
export { BrowserCredentialError } from './credential_error.mjs'
export { Credentials, SignalWire } from './server_only.mjs'
export { TokenSource } from './token_source.mjs'
export { ProjectId, Space } from './values.mjs'
