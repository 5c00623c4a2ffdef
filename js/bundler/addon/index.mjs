import { esbuild } from './esbuild.mjs'
import { rollup, vite } from './rollup.mjs'
import { webpack } from './webpack.mjs'

export const signalWireAddon = Object.freeze({ esbuild, rollup, vite, webpack })
