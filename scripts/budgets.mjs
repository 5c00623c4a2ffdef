// npm run budgets: builds what would be published and holds it against budgets.json.
// npm test does the same, without the times: they are those of the machine's load.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sizes } from './build/wasm.mjs'
import { build } from './build.mjs'
import { measureImports } from './support/imports.mjs'
import { at } from './support/paths.mjs'
import { run } from './support/run.mjs'
import { measureTypes } from './support/types.mjs'

const budgets = JSON.parse(readFileSync(at('budgets.json'), 'utf8'))

/**
 * Builds what would be published, prints each measure beside its budget and rejects when one is
 * over.
 */
export async function checkBudgets({ withTimes = false } = {}) {
  await build({ profile: 'shipped' })
  const measures = { ...(await measureSizes()), ...(withTimes ? await measureTimes() : {}) }
  const over = Object.keys(measures).filter((name) => print(name, measures[name]) > budgetOf(name))
  if (over.length) throw new Error(`over budget: ${over.join(', ')}; budgets.json moves only with a reason`)
}

async function measureSizes() {
  const [binary] = readdirSync(at('dist')).filter((name) => name.endsWith('.node'))
  const [{ unpackedSize }] = JSON.parse(await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts']))
  const { wasm, glue, script } = await sizes()
  console.log(`  in a browser: ${format(wasm)} of module and ${format(glue)} of glue`)
  return {
    'package.runtimeDependencies': Object.keys(readPackage().dependencies ?? {}).length,
    'types.memoryMb': (await measureTypes()).memoryMb,
    'binary.bytes': statSync(at('dist', binary)).size,
    'package.unpackedBytes': unpackedSize,
    'browser.wasmAndGlueGzipBytes': wasm + glue,
    'browser.scriptGzipBytes': script,
  }
}

async function measureTimes() {
  return {
    'import.medianMs': (await measureImports({ ours: { specifier: 'signalwire-client' } })).ours,
    'types.seconds': (await measureTypes()).seconds,
  }
}

function budgetOf(name) {
  const [group, measure] = name.split('.')
  return budgets[group][measure]
}

function print(name, value) {
  const show = (number) => format(number).padStart(12)
  console.log(`  ${name.padEnd(30)}${show(value)} of${show(budgetOf(name))}`)
  return value
}

const format = (number) => number.toLocaleString('en', { maximumFractionDigits: 1 })
const readPackage = () => JSON.parse(readFileSync(at('package.json'), 'utf8'))

if (process.argv[1] === fileURLToPath(import.meta.url)) await checkBudgets({ withTimes: true })
