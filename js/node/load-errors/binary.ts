// What the bytes of a native binary show about the system that can load it.
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'

/** A native binary: the system and architecture that it is for, and what of it is missing. */
export interface Binary {
  readonly platform: 'darwin' | 'linux' | 'win32'
  /** As in `process.arch`; undefined for an architecture that the package does not support. */
  readonly arch: string | undefined
  /** Whether the file is shorter than its header describes. */
  readonly isTruncated: boolean
  /** The C library that the file needs; undefined outside of Linux. */
  readonly libc?: 'glibc' | 'musl'
  /** The newest version of glibc of which the file needs a symbol. */
  readonly glibc?: string | undefined
}

// The machine types of ELF, Mach-O and PE.
const ELF_ARCHES: Record<number, string> = { 62: 'x64', 183: 'arm64' }
const MACH_O_ARCHES: Record<number, string> = { 16777223: 'x64', 16777228: 'arm64' }
const PE_ARCHES: Record<number, string> = { 34404: 'x64', 43620: 'arm64' }
const MACH_O_64 = 0xfeedfacf
const ELF_HEADER_SIZE = 64

/** Reads a file; undefined if it is unreadable or not a native binary. */
export function readBinary(path: string): Binary | undefined {
  try {
    return parse(readFileSync(path))
  } catch {
    return undefined
  }
}

function parse(bytes: Buffer): Binary | undefined {
  if (bytes.toString('latin1', 0, 4) === '\x7fELF') return parseElf(bytes)
  if (bytes.readUInt32LE(0) === MACH_O_64)
    return { platform: 'darwin', arch: MACH_O_ARCHES[bytes.readUInt32LE(4)], isTruncated: false }
  if (bytes.toString('latin1', 0, 2) !== 'MZ') return undefined
  const header = bytes.readUInt32LE(0x3c)
  return { platform: 'win32', arch: PE_ARCHES[bytes.readUInt16LE(header + 4)], isTruncated: false }
}

// Names of libraries and versions are strings of the dynamic string table. A search finds them
// without the tables that lead there.
function parseElf(bytes: Buffer): Binary {
  return {
    platform: 'linux',
    arch: ELF_ARCHES[bytes.readUInt16LE(18)],
    isTruncated: bytes.length < endOf(bytes),
    libc: bytes.includes('\0libc.so.6\0') ? 'glibc' : 'musl',
    glibc: newestGlibc(bytes),
  }
}

// The section headers are at the end of the file.
function endOf(header: Buffer): number {
  return Number(header.readBigUInt64LE(40)) + header.readUInt16LE(58) * header.readUInt16LE(60)
}

/**
 * Whether a file is an ELF file that is shorter than its header describes. Loading it would end the
 * process with SIGBUS, so the loader checks this before.
 */
export function isTruncatedElf(path: string): boolean {
  const file = openSync(path, 'r')
  try {
    const header = Buffer.alloc(ELF_HEADER_SIZE)
    const length = readSync(file, header, 0, ELF_HEADER_SIZE, 0)
    if (header.toString('latin1', 0, 4) !== '\x7fELF') return false
    return length < ELF_HEADER_SIZE || fstatSync(file).size < endOf(header)
  } finally {
    closeSync(file)
  }
}

/** Returns the newest version among the version names of glibc symbols. */
export function newestGlibc(bytes: Buffer): string | undefined {
  const versions = [...bytes.toString('latin1').matchAll(/\0GLIBC_(\d[\d.]*)(?=\0)/g)]
  return versions.map(([, version]) => String(version)).reduce<string | undefined>(newer, undefined)
}

function newer(newest: string | undefined, version: string): string {
  return newest !== undefined && isAtLeast(newest, version) ? newest : version
}

/** Whether a dotted version is equal to or higher than another, compared by numbers. */
export function isAtLeast(version: string, wanted: string): boolean {
  const [left, right] = [version, wanted].map((text) => text.split('.').map(Number)) as [number[], number[]]
  const index = right.findIndex((number, at) => number !== (left[at] ?? 0))
  return index < 0 || (left[index] ?? 0) > Number(right[index])
}
