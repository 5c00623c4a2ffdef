// The browser build: cargo, then the glue, then wasm-opt. All tools come from Cargo.lock and
// package-lock.json.
import { appendFileSync, copyFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { importSource } from '../support/import-source.mjs'
import { at, target } from '../support/paths.mjs'
import { run } from '../support/run.mjs'
import { remap } from './remap.mjs'

const TARGET = 'wasm32-unknown-unknown'
// Only the cdylib: a second crate type, which the tests use, would disable link-time optimisation.
const BUILD = `rustc --quiet --profile wasm --target ${TARGET} --package signalwire-wasm --crate-type cdylib`
const folder = at('dist/wasm')
const module = join(folder, 'signalwire_bg.wasm')
const glue = join(folder, 'signalwire.mjs')

/** Builds `dist/wasm`, which the browser entries include, and `dist/browser.wasm`. */
export async function buildWasm() {
  await run('cargo', BUILD.split(' '), { env: remap })
  const built = join(target, TARGET, 'wasm/signalwire_wasm.wasm')
  await run('cargo', ['run', '--quiet', '--package', 'signalwire-wasm-glue', '--', built, folder])
  await run(process.execPath, [
    at('node_modules/binaryen/bin/wasm-opt'),
    '-Oz',
    '--converge',
    '--low-memory-unused',
    module,
    '-o',
    module,
  ])
  const { FINGERPRINT } = await importSource('js/generated/fingerprint.ts')
  appendFileSync(module, customSection(`signalwire-client ${FINGERPRINT}`))
  // The package type is CommonJS, so ES modules need the extension .mjs.
  renameSync(join(folder, 'signalwire.js'), glue)
  renameSync(join(folder, 'signalwire.d.ts'), join(folder, 'signalwire.d.mts'))
  copyFileSync(module, at('dist/browser.wasm'))
  writeFileSync(`${module}.gz`, gzipSync(readFileSync(module), { level: 9 }))
}

// js/browser/core.ts checks this section before it runs the module. Both lengths fit in one LEB128
// byte.
function customSection(name) {
  return Buffer.from([0, name.length + 1, name.length, ...Buffer.from(name)])
}

/**
 * Returns the gzipped sizes of the browser download: the module, its glue, and the other
 * JavaScript.
 */
export async function sizes() {
  const gzippedSize = (content) => gzipSync(content, { level: 9 }).length
  const [wasm, all] = [module, at('dist/browser-slim.mjs')].map((path) => gzippedSize(readFileSync(path)))
  const glueSize = gzippedSize(await bundledGlue())
  return { wasm, glue: glueSize, script: all - glueSize }
}

async function bundledGlue() {
  const { build } = await import('esbuild')
  const options = { bundle: true, minify: true, format: 'esm', write: false }
  const { outputFiles } = await build({ ...options, entryPoints: [at('js/browser/glue.ts')] })
  return outputFiles[0].contents
}
