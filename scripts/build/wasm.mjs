// The browser build: cargo, then the glue, then wasm-opt. All tools come from Cargo.lock and
// package-lock.json.
import { appendFileSync, copyFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { FINGERPRINT } from '../../js/generated/fingerprint.mjs'
import { at, target } from '../support/paths.mjs'
import { run } from '../support/run.mjs'
import { remap } from './remap.mjs'

const TARGET = 'wasm32-unknown-unknown'
// A library beside the module, for the tests, would keep the compiler from optimising both as a
// whole.
const BUILD = `rustc --quiet --profile wasm --target ${TARGET} --package signalwire-wasm --crate-type cdylib`
// What refers to what: the glue's program drops data by it.
const LINK = '-- -C link-arg=--emit-relocs'
const folder = at('dist/wasm')
const module = join(folder, 'signalwire_bg.wasm')
const glue = join(folder, 'signalwire.mjs')

/** Builds `dist/wasm`, from which the entries for browsers are bundled, and `dist/browser.wasm`. */
export async function buildWasm() {
  await run('cargo', `${BUILD} ${LINK}`.split(' '), { env: remap })
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
  appendFileSync(module, customSection(`signalwire-client ${FINGERPRINT}`))
  // The package is CommonJS by default, so an ES module says what it is by its name.
  renameSync(join(folder, 'signalwire.js'), glue)
  renameSync(join(folder, 'signalwire.d.ts'), join(folder, 'signalwire.d.mts'))
  copyFileSync(module, at('dist/browser.wasm'))
  writeFileSync(`${module}.gz`, gzipSync(readFileSync(module), { level: 9 }))
}

// js/browser/core.mjs asks for it before the module runs. Both lengths are one byte of LEB128.
function customSection(name) {
  return Buffer.from([0, name.length + 1, name.length, ...Buffer.from(name)])
}

/**
 * What a browser downloads, in bytes after gzip: the module, its glue, and our JavaScript without
 * either.
 */
export async function sizes() {
  const packed = (content) => gzipSync(content, { level: 9 }).length
  const [wasm, whole] = [module, at('dist/browser-slim.mjs')].map((path) => packed(readFileSync(path)))
  const alone = packed(await bundledGlue())
  return { wasm, glue: alone, script: whole - alone }
}

async function bundledGlue() {
  const { build } = await import('esbuild')
  const options = { bundle: true, minify: true, format: 'esm', write: false }
  const { outputFiles } = await build({ ...options, entryPoints: [at('js/browser/glue.mjs')] })
  return outputFiles[0].contents
}
