// The parts of the bundlers that the plugins use. The bundlers are no dependencies, so their types
// are not either.

/** The options of an output of Rollup: one of both is set. */
export interface RollupOutput {
  readonly dir?: string
  readonly file?: string
}

/** A chunk or an asset of Rollup. */
export interface RollupFile {
  readonly fileName: string
  readonly code?: string
  readonly source?: string | Uint8Array
  readonly sourcemapFileName?: string | null
  readonly modules?: object
}

/** The output of Rollup, by file name. */
export type RollupBundle = Readonly<Record<string, RollupFile>>

/** The context of a plugin of Rollup. */
export interface RollupContext {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null
}

/** An environment of Vite. */
export interface ViteEnvironment {
  readonly config: { readonly consumer: string }
}

/** The configuration of Vite. */
export interface ViteConfig {
  readonly publicDir: string
  readonly build: { readonly copyPublicDir: boolean }
}

/** A module of webpack, which may have been concatenated from several. */
export interface WebpackModule {
  readonly resource?: string
  readonly modules?: readonly WebpackModule[]
}

/** A chunk of webpack. */
export interface WebpackChunk {
  readonly files: Iterable<string>
}

/** An asset of webpack. */
export interface WebpackAsset {
  readonly source: { source(): string | Buffer }
  readonly info: { readonly related?: { readonly sourceMap?: string } }
}

/** A compilation of webpack. */
export interface WebpackCompilation {
  readonly hooks: { readonly processAssets: WebpackHook<object, object> }
  readonly compiler: { readonly context: string }
  readonly outputOptions: { readonly path: string }
  readonly modules: Iterable<WebpackModule>
  readonly chunks: Iterable<WebpackChunk>
  readonly errors: Error[]
  readonly moduleGraph: { getIssuer(module: WebpackModule): WebpackModule | null }
  readonly chunkGraph: { getChunkModulesIterable(chunk: WebpackChunk): Iterable<WebpackModule> }
  getAsset(name: string): WebpackAsset
  emitAsset(name: string, source: object): void
  deleteAsset(name: string): void
}

/** A hook of webpack. */
export interface WebpackHook<Tap, Argument> {
  tap(tap: Tap, listener: (argument: Argument) => void): void
}

/** A compiler of webpack. */
export interface WebpackCompiler {
  readonly hooks: { readonly thisCompilation: WebpackHook<string, WebpackCompilation> }
  readonly options: { readonly externalsPresets: { readonly node?: boolean } }
  readonly webpack: {
    readonly Compilation: {
      readonly PROCESS_ASSETS_STAGE_REPORT: number
      readonly PROCESS_ASSETS_STAGE_ADDITIONAL: number
    }
    readonly sources: { readonly RawSource: new (content: Uint8Array) => object }
  }
}

/** A build of esbuild. */
export interface EsbuildBuild {
  readonly initialOptions: {
    readonly platform?: string
    readonly absWorkingDir?: string
    metafile?: boolean
  }
  onLoad(options: { filter: RegExp }, listener: (file: { path: string }) => object | undefined): void
  onEnd(listener: (result: EsbuildResult) => object | undefined): void
}

/** An output file of esbuild. */
export interface EsbuildFile {
  readonly path: string
  readonly contents: Uint8Array
}

/** The result of a build; `outputFiles` is set if nothing was written to the disk. */
export interface EsbuildResult {
  readonly metafile?: { readonly outputs: Readonly<Record<string, { readonly inputs: object }>> }
  readonly outputFiles?: EsbuildFile[]
}
