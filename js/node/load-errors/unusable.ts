// The message of an addon that exists and that the system cannot load.
import { fieldsOf } from '../../core/text.ts'
import { libcSuffix } from '../libc.ts'
import { type Binary, isAtLeast, readBinary } from './binary.ts'
import { glibcVersion, isOnNoexec, systemName } from './system.ts'

const ASAR = /\.asar[\\/]/

/** Returns the message, with the cause that the file and the system show. */
export function unusableMessage(path: string, cause: unknown): string {
  const reason = reasonOf(path, cause) ?? String(fieldsOf(cause).message)
  return `signalwire-client could not load ${path} on this system (${systemName()}): ${reason}`
}

function reasonOf(path: string, cause: unknown): string | undefined {
  if (ASAR.test(path))
    return 'it is inside an asar archive; add "**/*.node" to asarUnpack of electron-builder'
  if (fieldsOf(cause).code === 'ERR_DLOPEN_DISABLED') return addonsDisabled()
  const binary = readBinary(path)
  if (!binary) return damaged(cause)
  return incompatibility(binary) ?? mountProblem(path, cause)
}

function addonsDisabled(): string {
  const hasPermissions = 'permission' in process && process.permission !== undefined
  if (!hasPermissions) return 'Node.js was started with --no-addons; start it without'
  return 'the permission model of Node.js denies addons; start Node.js with --allow-addons'
}

// A file that cannot be read is not damaged: the system reports why.
function damaged(cause: unknown): string | undefined {
  if (/permission|denied|access/i.test(String(fieldsOf(cause).message))) return undefined
  return 'the file is damaged; delete node_modules and run npm install'
}

function incompatibility(binary: Binary): string | undefined {
  if (binary.isTruncated) return 'the file is truncated; delete node_modules and run npm install'
  const { platform, arch } = process
  if (binary.platform !== platform || binary.arch !== arch) return architecture(binary)
  if (platform === 'linux') return libcProblem(binary)
  return undefined
}

function architecture({ platform, arch = 'another architecture' }: Binary): string {
  return `the file is for ${platform} ${arch}, and this Node.js is for ${process.platform} ${process.arch}; install with the Node.js that runs the code, which under Rosetta and on Windows on Arm may be one for x64`
}

function libcProblem({ libc, glibc }: Binary): string | undefined {
  const own = libcSuffix() === '-musl' ? 'musl' : 'glibc'
  if (libc !== own) return `the file needs ${libc}, this system has ${own}; run npm install on this system`
  const found = glibcVersion()
  if (own === 'musl' || !glibc || !found || isAtLeast(found, glibc)) return undefined
  return `the file needs glibc ${glibc}, this system has ${found}`
}

// An antivirus that blocks the file shows only in the message of the system.
function mountProblem(path: string, cause: unknown): string | undefined {
  if (isOnNoexec(path)) return 'its file system is mounted noexec; install the package elsewhere'
  if (process.platform !== 'win32' || fieldsOf(cause).code !== 'ERR_DLOPEN_FAILED') return undefined
  return `${fieldsOf(cause).message}; check whether an antivirus blocks the file`
}
