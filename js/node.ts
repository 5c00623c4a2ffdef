export { SignalWire } from './client.mjs'
export { Credentials } from './credentials.mjs'
export * from './errors.mjs'
export { checkSwml } from './swml.mjs'
