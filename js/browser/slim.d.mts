export * from './entry.mjs'
export { init, type WasmSource } from './init.mjs'
