// The entry for browsers without the .wasm module, which the bundler or the page loads as a
// separate file and passes to init().
export * from './entry.ts'
export { init, type WasmSource } from './init.ts'
