import { SignalWireError } from './errors.mjs'

/** A place in a file. Lines and columns count from 1. */
export interface Place {
  /** The file, as the bundler names it. */
  readonly file: string
  /** The line, if the place is one in a text. */
  readonly line?: number | undefined
  /** The column, in UTF-16 units. */
  readonly column?: number | undefined
}

/**
 * Something in the output that belongs on a server. It tells the place and the kind, never the
 * secret.
 */
export interface Leak extends Place {
  /**
   * What it looks like. `node_entry` is code that works with an API token; then `file` is who
   * imports it (with esbuild the entry itself, and the message points at the import).
   */
  readonly kind: 'api_token' | 'legacy_api_token' | 'signing_key' | 'basic_credential' | 'node_entry'
  /** The same in words. */
  readonly name: string
  /** Where it was written, if a source map tells. */
  readonly source?: Place | undefined
}

/**
 * The build was stopped: `secret_in_bundle`, or `node_entry_in_bundle` if the Node.js entry alone
 * is what is wrong. Rollup and Vite put their own code in place of `code` and keep this one as
 * `pluginCode`; webpack has the error among `stats.compilation.errors`; one of esbuild's `errors`
 * has the code as `id` or `detail.code`.
 */
export declare class BundleError extends SignalWireError {
  /** All that was found. */
  readonly leaks: readonly Leak[]
}

/** How strict the guard is. */
export interface GuardOptions {
  /**
   * Says whether a leak may pass, for samples that have the shape of a secret. Nothing passes by
   * default.
   */
  allow?: ((leak: Leak) => boolean) | undefined
}

/** A plugin for Rollup or Rolldown. */
export interface RollupGuard {
  name: string
  generateBundle: {
    order: 'post'
    // biome-ignore lint/suspicious/noExplicitAny: the bundler's own types are no dependency of this package
    handler(this: any, options: any, bundle: any): void
  }
}

/** A plugin for Vite. */
export interface ViteGuard extends RollupGuard {
  apply: 'build'
  enforce: 'post'
  // biome-ignore lint/suspicious/noExplicitAny: as above
  applyToEnvironment(environment: any): boolean
  // biome-ignore lint/suspicious/noExplicitAny: as above
  configResolved(config: any): void
  buildStart(): void
}

/** A plugin for webpack. */
export interface WebpackGuard {
  // biome-ignore lint/suspicious/noExplicitAny: as above
  apply(compiler: any): void
}

/** A plugin for esbuild. */
export interface EsbuildGuard {
  name: string
  // biome-ignore lint/suspicious/noExplicitAny: as above
  setup(build: any): void
}

/**
 * Plugins that fail a build whose output holds an API token, a signing key or a Basic credential, also in source maps, or that
 * takes the Node.js entry of this package into client code. Builds for servers are left alone.
 *
 * ```js
 * // vite.config.js
 * import { signalWireGuard } from 'signalwire-client/bundler'
 * export default { plugins: [signalWireGuard.vite()] }
 * ```
 */
export declare const signalWireGuard: {
  /** For Vite 6 and newer; also looks into `public`. */
  vite(options?: GuardOptions): ViteGuard
  /**
   * For Rollup and Rolldown. They do not know what a build is for, so leave it out of builds for
   * servers.
   */
  rollup(options?: GuardOptions): RollupGuard
  /** For webpack 5. */
  webpack(options?: GuardOptions): WebpackGuard
  /** For esbuild. Files that leak are removed again. */
  esbuild(options?: GuardOptions): EsbuildGuard
}

/** A plugin for Rollup or Rolldown. */
export interface RollupAddon {
  name: string
  // biome-ignore lint/suspicious/noExplicitAny: the bundler's own types are no dependency of this package
  writeBundle(options: any, bundle: any): void
}

/** A plugin for Vite. */
export interface ViteAddon extends RollupAddon {
  apply: 'build'
  // biome-ignore lint/suspicious/noExplicitAny: as above
  applyToEnvironment(environment: any): boolean
}

/**
 * Plugins for bundles that run in Node.js: they copy the native addon of this package beside the file
 * that loads it, so that the bundle runs where the package is not installed. The addon is that of the
 * system on which the package was installed.
 *
 * ```js
 * // esbuild
 * import { signalWireAddon } from 'signalwire-client/bundler'
 * const plugins = [signalWireAddon.esbuild()]
 * await build({ entryPoints: ['src/main.js'], bundle: true, platform: 'node', outdir: 'out', plugins })
 * ```
 */
export declare const signalWireAddon: {
  /** For Vite 6 and newer. */
  vite(): ViteAddon
  /** For Rollup and Rolldown. */
  rollup(): RollupAddon
  /** For webpack 5. */
  webpack(): WebpackGuard
  /** For esbuild. */
  esbuild(): EsbuildGuard
}
