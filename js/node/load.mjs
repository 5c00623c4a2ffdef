import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ConfigError } from '../errors.mjs'
import { FINGERPRINT } from '../generated/fingerprint.mjs'
import { libcSuffix } from './libc.mjs'

let loaded

/** The native addon, loaded when it is first needed: importing the package stays cheap, and a failure is an error one can catch. */
export function loadAddon() {
  // Not new URL(name, import.meta.url): bundlers take that for an asset, and this one for every file of the folder.
  loaded ??= load(join(dirname(fileURLToPath(import.meta.url)), fileName()))
  return loaded
}

function fileName() {
  return `signalwire.${process.platform}-${process.arch}${libcSuffix()}.node`
}

function load(path) {
  const addon = open(path)
  if (addon.fingerprint() === FINGERPRINT) return addon
  const message = `${path} is of another version of signalwire-client than the JavaScript beside it: install the package again`
  throw new ConfigError(message, { code: 'native_binary_outdated' })
}

function open(path) {
  try {
    return createRequire(import.meta.url)(path)
  } catch (cause) {
    throw existsSync(path) ? unusable(path, cause) : missing(path, cause)
  }
}

// npm is often blamed for what the system's loader refused, so the two are told apart and the original error is kept.
function unusable(path, cause) {
  const message = `signalwire-client could not load ${path} on this system (${systemName()}): ${cause.message}`
  return new ConfigError(message, { code: 'native_binary_unusable', cause })
}

function missing(path, cause) {
  const message = [
    `signalwire-client has no native binary for this system (${systemName()}): ${path} does not exist.`,
    'Likely causes: node_modules was made on another system and copied here (run npm install on the system that runs the code),',
    'or a bundler left the file out (mark signalwire-client as external, in Next.js in serverExternalPackages),',
    'or this system is not among those that the package is built for.',
  ]
  return new ConfigError(message.join(' '), { code: 'native_binary_missing', cause })
}

function systemName() {
  const { platform, arch, versions } = process
  return `${platform} ${arch}${libcSuffix().replace('-', ' ')}, Node.js ${versions.node}`
}
