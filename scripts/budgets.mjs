// npm run budgets: builds the package as it is published and compares it with budgets.json.
// npm test compares what it has built, without the times, which depend on the load of the machine.
import { readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSandboxProgram } from './build/sandbox-program.mjs'
import { sizes as browserSizes } from './build/wasm.mjs'
import { build } from './build.mjs'
import { pack } from './pack.mjs'
import { readSandboxTargets, sandboxProgram } from './packages/sandbox-targets.mjs'
import { artifact, selectTargets } from './packages/targets.mjs'
import { budgets } from './support/budgets.mjs'
import { measureFirstLine } from './support/first-line.mjs'
import { measureImports, measureLoader } from './support/imports.mjs'
import { at } from './support/paths.mjs'
import { makeFolder, removeFolder } from './support/processes.mjs'
import { measureTypes } from './support/types.mjs'

/**
 * Prints each measurement of `dist` with its budget, and rejects if one exceeds it. With times, the
 * program of the sandbox for this system is measured too, and no budget may be left out.
 */
export async function checkBudgets({ withTimes = false } = {}) {
  const types = await measureTypes()
  const sizes = await measureSizes(types)
  const measurements = withTimes ? { ...sizes, ...(await measureTimes(types)) } : sizes
  const over = Object.keys(measurements).filter((name) => print(name, measurements[name]) > budgetOf(name))
  if (over.length)
    throw new Error(`over budget: ${over.join(', ')}; raise a budget in budgets.json only with a reason`)
  const unmeasured = withTimes ? limits().filter((name) => !(name in measurements)) : []
  if (unmeasured.length) throw new Error(`not measured: ${unmeasured.join(', ')}`)
}

/** The names of all budgets that are numbers: the minimum system of the addon is none. */
function limits() {
  const fields = Object.entries(budgets).flatMap(([group, values]) =>
    Object.entries(values).map(([field, value]) => [`${group}.${field}`, value]),
  )
  return fields.filter(([, value]) => typeof value === 'number').map(([name]) => name)
}

async function measureSizes({ memoryMb }) {
  const [target] = await selectTargets('this')
  const [platform, main] = await packSizes()
  const { wasm, glue, script } = await browserSizes()
  console.log(`  browser: module ${format(wasm)}, glue ${format(glue)}`)
  return {
    'package.runtimeDependencies': Object.keys(readPackage().dependencies ?? {}).length,
    'types.memoryMb': memoryMb,
    'binary.bytes': statSync(artifact(target)).size,
    'package.unpackedBytes': main.unpackedSize,
    'package.packedBytes': main.size,
    'platform.unpackedBytes': platform.unpackedSize,
    'platform.packedBytes': platform.size,
    'installed.bytes': main.unpackedSize + platform.unpackedSize,
    'browser.wasmAndGlueGzipBytes': wasm + glue,
    'browser.scriptGzipBytes': script,
  }
}

/** The sizes of the platform package of this system and of the main package. */
async function packSizes() {
  const folder = makeFolder('signalwire-budgets-')
  try {
    return await pack(folder)
  } finally {
    removeFolder(folder)
  }
}

async function measureTimes({ seconds }) {
  const program = sandboxProgram(thisSandbox())
  return {
    'sandbox.bytes': statSync(program).size,
    'sandbox.firstLineMs': await measureFirstLine(program),
    'import.medianMs': (await measureImports({ ours: { specifier: 'signalwire-client' } })).ours,
    'native.medianMs': await measureLoader(),
    'types.seconds': seconds,
  }
}

const thisSandbox = () =>
  readSandboxTargets().find(({ name }) => name === `${process.platform}-${process.arch}`)

function budgetOf(name) {
  const [group, field] = name.split('.')
  return budgets[group][field]
}

function print(name, value) {
  const column = (number) => format(number).padStart(12)
  console.log(`  ${name.padEnd(30)}${column(value)} of${column(budgetOf(name))}`)
  return value
}

const format = (number) => number.toLocaleString('en', { maximumFractionDigits: 1 })
const readPackage = () => JSON.parse(readFileSync(at('package.json'), 'utf8'))

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build({ profile: 'shipped' })
  await buildSandboxProgram(thisSandbox())
  await checkBudgets({ withTimes: true })
}
