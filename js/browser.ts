// The entry for browsers, which contains the .wasm module: init() works without arguments, with any
// bundler and without one.
export * from './browser/entry.ts'
export { init, type WasmSource } from './browser/init-inlined.ts'
