import { esbuild } from './esbuild.mjs'
import { rollup } from './rollup.mjs'
import { vite } from './vite.mjs'
import { webpack } from './webpack.mjs'

// Four plain plugins: a layer over all bundlers would be a dependency, and longer than they are.
export const signalWireGuard = Object.freeze({ esbuild, rollup, vite, webpack })
