// Runtimes other than Node.js, as they are on npm.
import { join } from 'node:path'
import { install, runProgram, writeProject } from '../project.mjs'

// With this variable Electron needs no display. Its V8 and its loader of addons are the same.
const WITHOUT_WINDOWS = { ELECTRON_RUN_AS_NODE: '1' }

/** Bun, Deno, and the Node.js of Electron, whose package downloads it from GitHub. */
export const runtimes = [
  { name: 'Bun', run: (context) => runIn(context, 'bun', []) },
  { name: 'Deno', run: (context) => runIn(context, 'deno', ['run', '--allow-all']) },
  { name: 'Electron', run: (context) => runIn(context, 'electron', [], WITHOUT_WINDOWS) },
]

async function runIn({ cwd, packages, env }, tool, args, variables = {}) {
  writeProject(cwd)
  await install(cwd, packages, [tool])
  await runProgram(join(cwd, 'node_modules/.bin', tool), args, { cwd, env: { ...env, ...variables } })
}
