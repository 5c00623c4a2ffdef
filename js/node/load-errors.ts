import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Candidate, file } from '#native'
import { ConfigError } from '../core/errors.ts'
import { fieldsOf } from '../core/text.ts'
import { libcSuffix } from './libc.ts'

const HELP =
  'https://github.com/signalwire-client/signalwire-client/blob/main/docs/bundlers.md#bundles-for-nodejs'

/** A path that was tried, and why it is not used. */
export interface LoadFailure extends Candidate {
  readonly cause: unknown
}

/** Whether a file is in `dist` of this package, in any installed location and version. */
export function isInPackage(file: string | undefined): boolean {
  try {
    const { name } = JSON.parse(readFileSync(join(dirname(file ?? ''), '../package.json'), 'utf8'))
    return name === 'signalwire-client'
  } catch {
    return false
  }
}

/** The error of a file that the system cannot load. */
export function unusable(path: string, cause: unknown): ConfigError {
  const reason = fieldsOf(cause).message
  const message = `signalwire-client could not load ${path} on this system (${systemName()}): ${reason}`
  return new ConfigError(message, { code: 'native_binary_unusable', cause })
}

/** The error of an addon of another version. */
export function outdated(path: string): ConfigError {
  const message = `${path} is from another version of signalwire-client than the JavaScript that loads it: install the package again, and if the file was copied, copy it again`
  return new ConfigError(message, { code: 'native_binary_outdated' })
}

/** The error of an addon that does not exist at any of the searched paths. */
export function missing(suffix: string, failures: readonly LoadFailure[]): ConfigError {
  const isBundled = !isInPackage(file)
  const message = [
    `signalwire-client has no native binary for this system (${systemName()}):`,
    `${pathsOf(suffix, failures)} ${failures.length > 1 ? 'do' : 'does'} not exist.`,
    ...(isBundled ? bundledHelp(suffix) : installedHelp()),
  ]
  return new ConfigError(message.join(' '), { code: 'native_binary_missing', cause: failures[0]?.cause })
}

function pathsOf(suffix: string, failures: readonly LoadFailure[]): string {
  if (failures.length === 0) return `a file signalwire.${suffix}.node`
  return failures.map(({ path }) => path).join(', ')
}

function installedHelp(): string[] {
  return [
    'Likely causes: node_modules was copied from another system (run npm install on the system that runs the code),',
    'the tool that copies the program omitted the file, or the package is not built for this system.',
  ]
}

// The output does not contain which bundler produced it, so all are listed.
function bundledHelp(suffix: string): string[] {
  const folder = file ? ` (${dirname(file)})` : ''
  return [
    `The code runs from a bundle${folder}. Either exclude the package from the bundle and install it where the bundle runs:`,
    "esbuild external: ['signalwire-client'], webpack externals: { 'signalwire-client': 'node-commonjs signalwire-client' },",
    "Rollup external: [/^signalwire-client/], Vite ssr.external: ['signalwire-client'],",
    "Next.js serverExternalPackages: ['signalwire-client'].",
    `Or copy signalwire.${suffix}.node beside the bundle, as the plugin signalWireAddon of signalwire-client/bundler does: ${HELP}`,
  ]
}

function systemName(): string {
  const { platform, arch, versions } = process
  return `${platform} ${arch}${libcSuffix().replace('-', ' ')}, Node.js ${versions.node}`
}
