export * from './browser/entry.mjs'
export { init, type WasmSource } from './browser/init-inlined.mjs'
