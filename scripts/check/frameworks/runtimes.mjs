// Runtimes other than Node.js, as they are on npm.
import { join } from 'node:path'
import { install, runProgram, writeProject } from '../project.mjs'

/** Bun and Deno. */
export const runtimes = [
  { name: 'Bun', run: (context) => runIn(context, 'bun', []) },
  { name: 'Deno', run: (context) => runIn(context, 'deno', ['run', '--allow-all']) },
]

async function runIn({ cwd, packages, env }, tool, args) {
  writeProject(cwd)
  await install(cwd, packages, [tool])
  await runProgram(join(cwd, 'node_modules/.bin', tool), args, { cwd, env })
}
