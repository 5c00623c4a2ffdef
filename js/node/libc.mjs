import { closeSync, openSync, readSync } from 'node:fs'

const HEAD = 4096

/**
 * The suffix of the binary for this system's C library: `-gnu` or `-musl` on Linux, nothing elsewhere. Read from the name of
 * the loader in the head of Node's own file: process.report tells it too, but takes milliseconds and looks up the network.
 */
export function libcSuffix() {
  if (process.platform !== 'linux') return ''
  try {
    return readHead(process.execPath).includes('/ld-musl-') ? '-musl' : '-gnu'
  } catch {
    return '-gnu'
  }
}

function readHead(path) {
  const file = openSync(path, 'r')
  try {
    const head = Buffer.alloc(HEAD)
    readSync(file, head, 0, HEAD, 0)
    return head
  } finally {
    closeSync(file)
  }
}
