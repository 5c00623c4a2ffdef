import { closeSync, openSync, readSync } from 'node:fs'

// The program header that names the interpreter:
// <https://refspecs.linuxfoundation.org/elf/gabi4+/ch5.pheader.html>.
const PT_INTERP = 3
const HEADER = 64

/**
 * The suffix of the binary for this system's C library: `-gnu` or `-musl` on Linux, nothing
 * elsewhere. Read from the interpreter that Node's own file names: process.report tells it too, but
 * takes milliseconds and looks up the network.
 */
export function libcSuffix() {
  if (process.platform !== 'linux') return ''
  try {
    return interpreterOf(process.execPath).includes('/ld-musl-') ? '-musl' : '-gnu'
  } catch {
    return '-gnu'
  }
}

// Not searched for in the head of the file: patchelf moves the name to the end.
function interpreterOf(path) {
  const file = openSync(path, 'r')
  try {
    const read = (offset, length) => {
      const bytes = Buffer.alloc(length)
      return bytes.subarray(0, readSync(file, bytes, 0, length, offset))
    }
    return findInterpreter(read)
  } finally {
    closeSync(file)
  }
}

// All systems that the package is built for are 64-bit and little-endian.
function findInterpreter(read) {
  const header = read(0, HEADER)
  const [start, size, count] = [
    Number(header.readBigUInt64LE(32)),
    header.readUInt16LE(54),
    header.readUInt16LE(56),
  ]
  const table = read(start, size * count)
  for (let at = 0; at < table.length; at += size) {
    if (table.readUInt32LE(at) !== PT_INTERP) continue
    const [offset, length] = [at + 8, at + 32].map((place) => Number(table.readBigUInt64LE(place)))
    return read(offset, length).toString('latin1')
  }
  return ''
}
