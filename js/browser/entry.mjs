// The exports that both entries for browsers share; each adds its `init`.
export * from '../errors.mjs'
export { BrowserToken } from './browser-token.mjs'
export { SignalWireBrowser } from './client.mjs'
export { BrowserCredentialError } from './errors.mjs'
export { Credentials, SignalWire } from './server-only.mjs'
export { TokenSource } from './token-source.mjs'
export { ProjectId, Space } from './values.mjs'
