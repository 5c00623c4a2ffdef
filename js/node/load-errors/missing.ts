// The message of an addon that was not found: it names the cause that the file system shows.
import { dirname } from 'node:path'
import { file } from '#native'
import { TARGETS } from '../targets.ts'
import { incompleteLock, installedTargets, isInPackage } from './packages.ts'
import { systemName } from './system.ts'

const HELP =
  'https://github.com/signalwire-client/signalwire-client/blob/main/docs/bundlers.md#bundles-for-nodejs'

/** The message for a system that the package is not built for. */
export function unsupportedMessage(): string {
  return [
    `signalwire-client is not built for this system (${systemName()}), only for ${TARGETS.join(', ')}.`,
    'Build it in a clone of the repository with npm run build, or use the Rust crate signalwire-core.',
  ].join(' ')
}

/** The message if none of the searched paths has an addon. */
export function missingMessage(target: string, paths: readonly string[]): string {
  const causes = isInPackage(file) ? installedHelp(target) : bundledHelp(target, paths)
  return [`signalwire-client found no native addon for this system (${systemName()}).`, ...causes].join(' ')
}

function installedHelp(target: string): string[] {
  const lock = incompleteLock(target)
  if (lock)
    return [
      `${lock} does not list the package ${packageOf(target)} (npm defect 4828).`,
      'Delete package-lock.json and node_modules, then run npm install.',
    ]
  const others = installedTargets().filter((name) => name !== target)
  return others.length ? otherSystemHelp(target, others) : omittedHelp(target)
}

function otherSystemHelp(target: string, others: readonly string[]): string[] {
  return [
    `node_modules was made on another system: it contains ${others.map(packageOf).join(', ')}.`,
    `Run npm install on the system that runs the code, or npm install ${flagsOf(target)},`,
    'or set supportedArchitectures of pnpm or Yarn.',
  ]
}

function omittedHelp(target: string): string[] {
  return [
    `The package ${packageOf(target)} is not installed. Was --omit=optional or --no-optional used?`,
    'Run npm install --include=optional.',
  ]
}

const packageOf = (target: string): string => `@signalwire-client/${target}`

function flagsOf(target: string): string {
  const [os, cpu, libc] = target.split('-')
  const flag = libc ? ` --libc=${libc === 'gnu' ? 'glibc' : libc}` : ''
  return `--os=${os} --cpu=${cpu}${flag}`
}

// The output does not contain which bundler produced it, so all are listed.
function bundledHelp(target: string, paths: readonly string[]): string[] {
  const folder = file ? ` (${dirname(file)})` : ''
  const searched = paths.length ? `: ${paths.join(', ')}` : ''
  return [
    `The code runs from a bundle${folder}, and no addon is at the searched paths${searched}.`,
    'Either exclude the package from the bundle and install it where the bundle runs:',
    "esbuild external: ['signalwire-client'], webpack externals: { 'signalwire-client': 'node-commonjs signalwire-client' },",
    "Rollup external: [/^signalwire-client/], Vite ssr.external: ['signalwire-client'],",
    "Next.js serverExternalPackages: ['signalwire-client'].",
    `Or copy the addon beside the bundle as signalwire.${target}.node, as the plugin signalWireAddon of signalwire-client/bundler does: ${HELP}`,
  ]
}
