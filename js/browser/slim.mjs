// The same without the bytes: init() is given the module, which the bundler or the page loads as a
// file of its own.
export * from './entry.mjs'
export { init } from './init.mjs'
