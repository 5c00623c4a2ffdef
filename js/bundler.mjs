export { BundleError } from './bundler/error.mjs'
export { signalWireGuard } from './bundler/guard.mjs'
