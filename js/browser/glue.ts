// The used part of the glue. The other part, a loader that fetches the module, stays out of the
// bundle.
export {
  type Call,
  Client,
  initSync,
  operation,
  parseBaseUrl,
  parseProjectId,
  parseSpace,
  parseToken,
  refuseUrl,
  refuseValue,
  retryAfterMs,
  retryDelay,
} from '../../dist/wasm/signalwire.mjs'
