export { SignalWire } from './client.mjs'
export { Credentials } from './credentials.mjs'
export * from './errors.mjs'
