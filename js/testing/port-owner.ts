// The process that listens on a port of loopback, for the message about a port that is taken.
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { basename } from 'node:path'

const LISTENING = '0A'

/**
 * Returns `node (process 1234)`; undefined if it belongs to another user, or the system is not
 * Linux.
 */
export function portOwner(port: number): string | undefined {
  try {
    const inode = inodeOf(port)
    const pid = inode && readdirSync('/proc').find((name) => /^\d+$/.test(name) && hasSocket(name, inode))
    return pid ? `${nameOf(pid)} (process ${pid})` : undefined
  } catch {
    return undefined
  }
}

function nameOf(pid: string): string {
  const [program = ''] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
  return basename(program)
}

function inodeOf(port: number): string | undefined {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  const rows = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((path) => readFileSync(path, 'utf8').split('\n'))
  const columns = rows.map((row) => row.trim().split(/\s+/))
  const isOwner = ([, local, , state]: string[]) => local?.endsWith(suffix) && state === LISTENING
  return columns.find(isOwner)?.[9]
}

function hasSocket(pid: string, inode: string): boolean {
  try {
    const folder = `/proc/${pid}/fd`
    return readdirSync(folder).some((name) => readlinkSync(`${folder}/${name}`) === `socket:[${inode}]`)
  } catch {
    return false // another user's process, or one that has ended
  }
}
