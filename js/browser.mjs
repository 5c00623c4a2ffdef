// The entry for browsers, with the core's bytes inside: init() needs nothing, under any bundler and
// under none.
export * from './browser/entry.mjs'
export { init } from './browser/init-inlined.mjs'
