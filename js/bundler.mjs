export { signalWireAddon } from './bundler/addon/index.mjs'
export { BundleError } from './bundler/error.mjs'
export { signalWireGuard } from './bundler/guard.mjs'
