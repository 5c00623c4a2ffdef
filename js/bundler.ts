import { SignalWireError } from './errors.mjs'

/** A position in a file. Lines and columns count from 1. */
export interface Place {
  /** The path of the file, as in the bundler. */
  readonly file: string
  /** The line, if the position is in a text. */
  readonly line?: number | undefined
  /** The column in UTF-16 code units. */
  readonly column?: number | undefined
}

/** A secret or server code in the output. It contains the place and the kind, never the secret. */
export interface Leak extends Place {
  /**
   * The kind of the leak. `node_entry` is the Node.js entry of this package; its `file` is the
   * module that imports it (with esbuild the entry itself; the message contains the import).
   */
  readonly kind: 'api_token' | 'legacy_api_token' | 'signing_key' | 'basic_credential' | 'node_entry'
  /** The kind as text for messages. */
  readonly name: string
  /** The position in the source, if a source map contains it. */
  readonly source?: Place | undefined
}

/**
 * The error that stops a build. Its code is `secret_in_bundle`, or `node_entry_in_bundle` if the
 * output contains the Node.js entry and no secrets. Rollup and Vite move the code to `pluginCode`;
 * webpack adds the error to `stats.compilation.errors`; esbuild adds it to `errors`, with the code
 * as `id` or `detail.code`.
 */
export declare class BundleError extends SignalWireError {
  /** All leaks that were found. */
  readonly leaks: readonly Leak[]
}

/** Options of the guard. */
export interface GuardOptions {
  /**
   * Returns whether a leak is permitted, for samples that have the format of a secret. By default
   * no leak is permitted.
   */
  allow?: ((leak: Leak) => boolean) | undefined
}

/** A plugin for Rollup or Rolldown. */
export interface RollupGuard {
  name: string
  generateBundle: {
    order: 'post'
    // biome-ignore lint/suspicious/noExplicitAny: the bundler, with its types, is not a dependency
    handler(this: any, options: any, bundle: any): void
  }
}

/** A plugin for Vite. */
export interface ViteGuard extends RollupGuard {
  apply: 'build'
  enforce: 'post'
  // biome-ignore lint/suspicious/noExplicitAny: the bundler, with its types, is not a dependency
  applyToEnvironment(environment: any): boolean
  // biome-ignore lint/suspicious/noExplicitAny: the bundler, with its types, is not a dependency
  configResolved(config: any): void
  buildStart(): void
}

/** A plugin for webpack. */
export interface WebpackGuard {
  // biome-ignore lint/suspicious/noExplicitAny: the bundler, with its types, is not a dependency
  apply(compiler: any): void
}

/** A plugin for esbuild. */
export interface EsbuildGuard {
  name: string
  // biome-ignore lint/suspicious/noExplicitAny: the bundler, with its types, is not a dependency
  setup(build: any): void
}

/**
 * Plugins that fail a build if its output contains an API token, a signing key or a Basic
 * credential, also in source maps, or if client code includes the Node.js entry of this package.
 * Builds for servers are not checked.
 *
 * ```js
 * // vite.config.js
 * import { signalWireGuard } from 'signalwire-client/bundler'
 * export default { plugins: [signalWireGuard.vite()] }
 * ```
 */
export declare const signalWireGuard: {
  /** For Vite 6 and later. It also checks the folder `public`. */
  vite(options?: GuardOptions): ViteGuard
  /** For Rollup and Rolldown, which have no build target: do not use it in builds for servers. */
  rollup(options?: GuardOptions): RollupGuard
  /** For webpack 5. */
  webpack(options?: GuardOptions): WebpackGuard
  /** For esbuild. Output files with leaks are deleted. */
  esbuild(options?: GuardOptions): EsbuildGuard
}

/** A plugin for Rollup or Rolldown. */
export interface RollupAddon {
  name: string
  // biome-ignore lint/suspicious/noExplicitAny: the bundler, with its types, is not a dependency
  writeBundle(options: any, bundle: any): void
}

/** A plugin for Vite. */
export interface ViteAddon extends RollupAddon {
  apply: 'build'
  // biome-ignore lint/suspicious/noExplicitAny: the bundler, with its types, is not a dependency
  applyToEnvironment(environment: any): boolean
}

/**
 * Plugins for bundles that run in Node.js. They copy the native addon of this package next to the
 * file that loads it, so that the bundle runs without the installed package. The addon is for the
 * system on which the package was installed.
 *
 * ```js
 * // esbuild
 * import { signalWireAddon } from 'signalwire-client/bundler'
 * const options = { entryPoints: ['src/main.js'], bundle: true, platform: 'node', outdir: 'out' }
 * await build({ ...options, plugins: [signalWireAddon.esbuild()] })
 * ```
 */
export declare const signalWireAddon: {
  /** For Vite 6 and later. */
  vite(): ViteAddon
  /** For Rollup and Rolldown. */
  rollup(): RollupAddon
  /** For webpack 5. */
  webpack(): WebpackGuard
  /** For esbuild. */
  esbuild(): EsbuildGuard
}
