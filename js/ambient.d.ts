/** The gzipped WebAssembly module, which esbuild encodes in base64. */
declare module '*.gz' {
  const base64: string
  export default base64
}

/** The URL of the folder of a bundle of webpack. */
declare const __webpack_base_uri__: string | undefined
