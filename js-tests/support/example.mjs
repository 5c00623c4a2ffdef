// Runs code blocks of pages as programs.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { at, program } from '../../scripts/support/paths.mjs'
import { run } from '../../scripts/support/run.mjs'
import { SANDBOX } from '../../scripts/support/sandbox.mjs'
import { addCleanup, temporaryFolder } from './cleanup.mjs'

const END = '\0'
// In the repository, so that the blocks find the package by its name.
const FOLDER = at('target/docs-examples')

/** Writes a dotenv file for a sandbox; returns its path. */
function writeDotenv({ variables }) {
  const path = join(temporaryFolder(), '.env')
  const lines = Object.entries(variables).map((pair) => `${pair.join('=')}\n`)
  writeFileSync(path, lines.join(''))
  return path
}

/**
 * Runs blocks one after the other in one process, each as a module, with the variables of a
 * sandbox; resolves with the output of each. `before` and `after` are the code around a block,
 * which defines what the page does not show.
 */
export async function runExamples(examples, sandbox, env) {
  const dotenv = writeDotenv(sandbox)
  const paths = examples.map((example) => writeModule(programOf(example, sandbox, dotenv)))
  const program = paths.map((path) => `await import(${JSON.stringify(path)})\nconsole.log('\\0')\n`)
  const variables = {
    ...sandbox.variables,
    SIGNALWIRE_SPACE: 'example',
    SIGNALWIRE_SIGNING_KEY: 'PSK_of_the_tests',
    ...env,
  }
  const args = ['--input-type=module', '--eval', program.join('')]
  const output = await run(process.execPath, args, { env: variables })
  return output.split(`${END}\n`).slice(0, -1)
}

function programOf({ code, before = '', after = '' }, sandbox, dotenv) {
  const block = code
    .replace(/`https:.*\.signalwire\.com`/, `'${sandbox.url}'`)
    .replaceAll("space: 'example'", `baseUrl: '${sandbox.url}'`)
    .replaceAll("'.env'", JSON.stringify(dotenv))
    .replaceAll("'target/debug/signalwire-sandbox'", JSON.stringify(program(SANDBOX)))
  return `${before}${block}\n${after}`
}

function writeModule(code) {
  const path = join(FOLDER, `${crypto.randomUUID()}.mjs`)
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(path, code)
  addCleanup(`removing ${path}`, () => rmSync(path, { force: true }))
  return path
}
