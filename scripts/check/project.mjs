// Projects in which the packed package is installed together with tools from npm.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { at } from '../support/paths.mjs'
import { run } from '../support/run.mjs'

const CALLS = '500 calls\n'

/** Writes the files of a project: by path, the text, or an object that is printed as JSON. */
export function writeFiles(cwd, files) {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    writeFileSync(join(cwd, path), typeof content === 'string' ? content : JSON.stringify(content))
  }
}

/** Writes a project with the program that every target runs, and with more files. */
export function writeProject(cwd, files = {}) {
  writeFiles(cwd, { 'package.json': { private: true }, ...files })
  copyFileSync(at('scripts/check/program.mjs'), join(cwd, 'program.mjs'))
}

/** Installs the tarballs with npm, and what further arguments name. */
export function install(cwd, packages, more = []) {
  const tarballs = packages.map(({ tarball }) => tarball)
  return run('npm', ['install', '--no-audit', '--no-fund', ...tarballs, ...more], { cwd })
}

/** Runs the program with a command; rejects unless it made its calls. */
export async function runProgram(command, args, { cwd, env }) {
  const output = await run(command, [...args, 'program.mjs'], { cwd, env })
  if (output !== CALLS) throw new Error(`the program printed ${output}`)
}

/** The tarball of a package by its name. */
export function tarballOf(packages, name) {
  return packages.find((one) => one.name === name).tarball
}
