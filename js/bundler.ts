// The entry for bundlers.

import type { RollupAddon, ViteAddon } from './bundler/addons.ts'
import * as addons from './bundler/addons.ts'
import type { GuardOptions } from './bundler/check.ts'
import type { EsbuildGuard, RollupGuard, ViteGuard, WebpackGuard } from './bundler/guards.ts'
import * as guards from './bundler/guards.ts'

export type { RollupAddon, ViteAddon } from './bundler/addons.ts'
export type { GuardOptions } from './bundler/check.ts'
export { BundleError, type Leak, type Place } from './bundler/error.ts'
export type { EsbuildGuard, RollupGuard, ViteGuard, WebpackGuard } from './bundler/guards.ts'

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
export const signalWireGuard: {
  /** For Vite 6 and later. It also checks the folder `public`. */
  vite(options?: GuardOptions): ViteGuard
  /** For Rollup and Rolldown, which have no build target: do not use it in builds for servers. */
  rollup(options?: GuardOptions): RollupGuard
  /** For webpack 5. */
  webpack(options?: GuardOptions): WebpackGuard
  /** For esbuild. Output files with leaks are deleted. */
  esbuild(options?: GuardOptions): EsbuildGuard
} = Object.freeze({
  esbuild: guards.esbuild,
  rollup: guards.rollup,
  vite: guards.vite,
  webpack: guards.webpack,
})

/**
 * Plugins for bundles that run in Node.js. They copy the native addon of this package next to the
 * file that loads it, so that the bundle runs without the installed package. All installed platform
 * packages are copied.
 *
 * ```js
 * // esbuild
 * import { signalWireAddon } from 'signalwire-client/bundler'
 * const options = { entryPoints: ['src/main.js'], bundle: true, platform: 'node', outdir: 'out' }
 * await build({ ...options, plugins: [signalWireAddon.esbuild()] })
 * ```
 */
export const signalWireAddon: {
  /** For Vite 6 and later. */
  vite(): ViteAddon
  /** For Rollup and Rolldown. */
  rollup(): RollupAddon
  /** For webpack 5. */
  webpack(): WebpackGuard
  /** For esbuild. */
  esbuild(): EsbuildGuard
} = Object.freeze({
  esbuild: addons.esbuild,
  rollup: addons.rollup,
  vite: addons.vite,
  webpack: addons.webpack,
})
