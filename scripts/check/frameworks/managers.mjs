// Package managers other than npm. The platform packages of other systems are not published, so the
// project replaces them.
import { join } from 'node:path'
import { packageName, readTargets } from '../../packages/targets.mjs'
import { run } from '../../support/run.mjs'
import { install, runProgram, tarballOf, writeFiles, writeProject } from '../project.mjs'

/** pnpm and Yarn without node_modules. */
export const managers = [
  { name: 'pnpm', run: withPnpm },
  { name: 'Yarn PnP', run: withYarn },
]

/** Returns the manifest of a project, and the tarball for each platform package. */
function manifestOf(packages) {
  const [platform] = packages
  const main = `file:${tarballOf(packages, 'signalwire-client')}`
  const names = readTargets().map(packageName)
  const replaced = Object.fromEntries(names.map((name) => [name, `file:${platform.tarball}`]))
  return { manifest: { private: true, dependencies: { 'signalwire-client': main } }, replaced, platform }
}

/** Installs a manager in a folder beside the project, which stays empty. */
async function installTool(cwd, name) {
  const tools = `${cwd} tools`
  writeFiles(tools, { 'package.json': { private: true } })
  await install(tools, [], [name])
  return join(tools, 'node_modules')
}

async function withPnpm({ cwd, packages, env }) {
  const modules = await installTool(cwd, '@pnpm/exe')
  const { manifest, platform } = manifestOf(packages)
  const overrides = JSON.stringify({ [platform.name]: `file:${platform.tarball}` })
  writeProject(cwd, { 'package.json': manifest, 'pnpm-workspace.yaml': `overrides: ${overrides}\n` })
  await run(join(modules, '.bin/pnpm'), ['install', '--store-dir', join(cwd, 'store')], { cwd })
  await runProgram(process.execPath, [], { cwd, env })
}

async function withYarn({ cwd, packages, env }) {
  const modules = await installTool(cwd, '@yarnpkg/cli-dist')
  const { manifest, replaced } = manifestOf(packages)
  writeProject(cwd, { 'package.json': { ...manifest, resolutions: replaced }, 'yarn.lock': '' })
  const yarn = [join(modules, '@yarnpkg/cli-dist/bin/yarn.js')]
  const settings = { ...env, YARN_ENABLE_TELEMETRY: '0', YARN_PNP_ENABLE_ESM_LOADER: 'true' }
  await run(process.execPath, [...yarn, 'install'], { cwd, env: settings })
  await runProgram(process.execPath, [...yarn, 'node'], { cwd, env: settings })
}
