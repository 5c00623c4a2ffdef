// The plugins match the types of their bundlers.
import type { BuildOptions } from 'esbuild'
import type { RollupOptions } from 'rollup'
import { BundleError, type Leak, signalWireAddon, signalWireGuard } from 'signalwire-client/bundler'
import { defineConfig } from 'vite'
import type { Configuration } from 'webpack'

const allow = ({ kind, file }: Leak) => kind === 'api_token' && file.endsWith('.html')

export const vite = defineConfig({ plugins: [signalWireGuard.vite({ allow })] })
export const rollup: RollupOptions = { plugins: [signalWireGuard.rollup({ allow })] }
export const webpack: Configuration = { plugins: [signalWireGuard.webpack({ allow })] }
export const esbuild: BuildOptions = { plugins: [signalWireGuard.esbuild({ allow })] }

export const viteServer = defineConfig({ plugins: [signalWireAddon.vite()] })
export const rollupServer: RollupOptions = { plugins: [signalWireAddon.rollup()] }
export const webpackServer: Configuration = { plugins: [signalWireAddon.webpack()] }
export const esbuildServer: BuildOptions = { plugins: [signalWireAddon.esbuild()] }

// @ts-expect-error: a kind that does not exist
signalWireGuard.vite({ allow: ({ kind }) => kind === 'password' })

export function messages(error: unknown): string[] {
  if (!BundleError.is(error)) return []
  return error.leaks.map(({ name, file, line, source }) => `${file}:${line ?? '?'} ${name} ${source?.file}`)
}
