// What is known about this system, for the messages of load errors.
import { readFileSync } from 'node:fs'
import { libcSuffix } from '../libc.ts'

/** The system with its architecture, C library and version of Node.js. */
export function systemName(): string {
  const { platform, arch, versions } = process
  return `${platform} ${arch}${libcSuffix().replace('-', ' ')}, Node.js ${versions.node}`
}

/**
 * The version of glibc in this process; undefined if it is unknown. The text is in the library
 * itself, which /proc lists. process.report has it too, but may make network lookups.
 */
export function glibcVersion(): string | undefined {
  const path = /\S*\/libc(?:-[\d.]+)?\.so(?:\.6)?$/m.exec(textOf('/proc/self/maps'))?.[0]
  return path && /release version (\d+\.\d+)/.exec(textOf(path))?.[1]
}

/** Whether a file is on a file system that is mounted `noexec`, by the text of /proc/mounts. */
export function isOnNoexec(path: string, mounts: string = textOf('/proc/mounts')): boolean {
  const rows = mounts.split('\n').map((line) => line.split(' '))
  const containing = rows.filter(([, folder = '']) => isInside(path, decodeOctal(folder)))
  // The deepest mount counts, and the newest of several at one folder.
  const depth = Math.max(0, ...containing.map(([, folder = '']) => folder.length))
  const mount = containing.findLast(([, folder = '']) => folder.length === depth)
  return mount?.[3]?.split(',').includes('noexec') ?? false
}

function isInside(path: string, folder: string): boolean {
  return folder === '/' || path === folder || path.startsWith(`${folder}/`)
}

// /proc/mounts has blanks as octal escapes.
function decodeOctal(text: string): string {
  return text.replace(/\\([0-7]{3})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 8)))
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    return ''
  }
}
