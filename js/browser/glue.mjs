// What is used of the glue. The rest of it, a loader that fetches the module by rules of its own,
// stays out of the bundle.
export {
  Call,
  initSync,
  operation,
  parseBaseUrl,
  parseProjectId,
  parseSpace,
  parseToken,
  refuseUrl,
  refuseValue,
  retryDelay,
} from '../../dist/wasm/signalwire.mjs'
