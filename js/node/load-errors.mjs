import { dirname } from 'node:path'
import { file } from '#native'
import { ConfigError } from '../errors.mjs'
import { libcSuffix } from './libc.mjs'
import { isInPackage } from './package.mjs'

const HELP =
  'https://github.com/signalwire-client/signalwire-client/blob/main/docs/bundlers.md#bundles-for-nodejs'

/** The error for a file that the system refuses to load. */
export function unusable(path, cause) {
  const message = `signalwire-client could not load ${path} on this system (${systemName()}): ${cause.message}`
  return new ConfigError(message, { code: 'native_binary_unusable', cause })
}

/** The error for an addon of another version. */
export function outdated(path) {
  const message = `${path} is of another version of signalwire-client than the JavaScript that loads it: install the package again, and copy the file again if it was copied`
  return new ConfigError(message, { code: 'native_binary_outdated' })
}

/** The error for an addon that is at none of the places where it was looked for. */
export function missing(suffix, failures) {
  const isBundled = !isInPackage(file)
  const message = [
    `signalwire-client has no native binary for this system (${systemName()}):`,
    `${places(suffix, failures)} ${failures.length > 1 ? 'do' : 'does'} not exist.`,
    ...(isBundled ? bundled(suffix) : installed()),
  ]
  return new ConfigError(message.join(' '), { code: 'native_binary_missing', cause: failures[0]?.cause })
}

function places(suffix, failures) {
  if (failures.length === 0) return `a file signalwire.${suffix}.node`
  return failures.map(({ path }) => path).join(', ')
}

function installed() {
  return [
    'Likely causes: node_modules was made on another system and copied here (run npm install on the system that runs the code),',
    'or what copies the program left the file out, or this system is not among those that the package is built for.',
  ]
}

// Which bundler it was cannot be told from inside of its output.
function bundled(suffix) {
  const folder = file ? ` (${dirname(file)})` : ''
  return [
    `The code runs from a bundle${folder}. Either the bundler leaves the package alone and it is installed where the bundle runs:`,
    "esbuild external: ['signalwire-client'], webpack externals: { 'signalwire-client': 'node-commonjs signalwire-client' },",
    "Rollup external: [/^signalwire-client/], Vite ssr.external: ['signalwire-client'],",
    "Next.js serverExternalPackages: ['signalwire-client'].",
    `Or signalwire.${suffix}.node is copied beside the bundle, as the plugin signalWireAddon of signalwire-client/bundler does: ${HELP}`,
  ]
}

function systemName() {
  const { platform, arch, versions } = process
  return `${platform} ${arch}${libcSuffix().replace('-', ' ')}, Node.js ${versions.node}`
}
