// The entry for browsers, which contains the .wasm module: init() works without arguments, with any
// bundler and without one.
export * from './browser/entry.mjs'
export { init } from './browser/init-inlined.mjs'
