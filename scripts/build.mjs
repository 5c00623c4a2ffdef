// npm run build: builds the contents of the package into dist/.
//   node scripts/build.mjs                     optimised
//   node scripts/build.mjs --debug             fast to build, for development
//   node scripts/build.mjs --shipped           smallest size, for publishing
//   node scripts/build.mjs --target TRIPLE     the native addon for another system
//   node scripts/build.mjs --without-addon     everything that is the same on all systems
import { fileURLToPath } from 'node:url'
import { buildAddon } from './build/addon.mjs'
import { writeBrowserStubs } from './build/browser-stubs.mjs'
import { bundleBrowser, bundleNode } from './build/bundle.mjs'
import { writeNative } from './build/native.mjs'
import { writeTypes } from './build/types.mjs'
import { buildWasm } from './build/wasm.mjs'
import { readTargets } from './packages/targets.mjs'
import { InputError, readFlags, runScript } from './support/script.mjs'
import { addWasmTarget, checkTools, installPackages } from './support/toolchain.mjs'

/**
 * Builds for Node.js and for browsers. The option `profile` is the cargo profile of the addon:
 * `debug`, `release` or `shipped`.
 */
export async function build(options) {
  await buildNode(options)
  await buildBrowser()
}

/** Builds for browsers, except the type declarations, which `buildNode` writes. */
async function buildBrowser() {
  await buildWasm()
  await bundleBrowser()
  writeBrowserStubs()
}

/** Builds for Node.js, with all type declarations. The profile `none` builds no addon. */
export async function buildNode(options) {
  if (options.profile !== 'none') await buildAddon(options)
  await bundleNode()
  await writeNative()
  await writeTypes()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runScript(() => setUpAndBuild(readOptions()))

async function setUpAndBuild(options) {
  await checkTools()
  await installPackages()
  await addWasmTarget()
  await build(options)
}

function readOptions() {
  const boolean = { type: 'boolean' }
  const options = { debug: boolean, shipped: boolean, 'without-addon': boolean, target: { type: 'string' } }
  const { debug, shipped, 'without-addon': none, target: triple } = readFlags(options)
  const triples = readTargets().map(({ triple }) => triple)
  if (triple && !triples.includes(triple))
    throw new InputError(`unknown triple ${triple}: ${triples.join(', ')}`)
  const chosen = { debug, shipped, none }
  const profile = Object.keys(chosen).find((name) => chosen[name]) ?? 'release'
  return { profile, triple }
}
