import { esbuild as esbuildAddon } from './bundler/addon/esbuild.mjs'
import { rollup as rollupAddon, vite as viteAddon } from './bundler/addon/rollup.mjs'
import { webpack as webpackAddon } from './bundler/addon/webpack.mjs'
import { esbuild } from './bundler/esbuild.mjs'
import { rollup } from './bundler/rollup.mjs'
import { vite } from './bundler/vite.mjs'
import { webpack } from './bundler/webpack.mjs'

export { BundleError } from './bundler/error.mjs'

// 4 plain plugins each: an abstraction over all bundlers would be a dependency, and longer than
// these plugins.
export const signalWireAddon = Object.freeze({
  esbuild: esbuildAddon,
  rollup: rollupAddon,
  vite: viteAddon,
  webpack: webpackAddon,
})
export const signalWireGuard = Object.freeze({ esbuild, rollup, vite, webpack })
