import { closeSync, openSync, readSync } from 'node:fs'

// The program header with the path of the interpreter:
// <https://refspecs.linuxfoundation.org/elf/gabi4+/ch5.pheader.html>.
const PT_INTERP = 3
const ELF_HEADER_SIZE = 64

/** Reads bytes of a file. */
type Read = (offset: number, length: number) => Buffer

/**
 * Returns the suffix of the binary for the C library of this system: `-gnu` or `-musl` on Linux,
 * empty elsewhere. It is read from the ELF interpreter of the Node.js executable. process.report
 * contains it too, but takes milliseconds and makes network lookups.
 */
export function libcSuffix(): string {
  if (process.platform !== 'linux') return ''
  try {
    return interpreterOf(process.execPath).includes('/ld-musl-') ? '-musl' : '-gnu'
  } catch {
    return '-gnu'
  }
}

// A search in the first bytes of the file is not enough: patchelf moves the path to the end.
function interpreterOf(path: string): string {
  const file = openSync(path, 'r')
  try {
    const read: Read = (offset, length) => {
      const bytes = Buffer.alloc(length)
      return bytes.subarray(0, readSync(file, bytes, 0, length, offset))
    }
    return findInterpreter(read)
  } finally {
    closeSync(file)
  }
}

// Every system that the package is built for is 64-bit and little-endian.
function findInterpreter(read: Read): string {
  const header = read(0, ELF_HEADER_SIZE)
  const start = Number(header.readBigUInt64LE(32))
  const size = header.readUInt16LE(54)
  const count = header.readUInt16LE(56)
  const table = read(start, size * count)
  for (let entry = 0; entry < table.length; entry += size) {
    if (table.readUInt32LE(entry) !== PT_INTERP) continue
    const offset = Number(table.readBigUInt64LE(entry + 8))
    const length = Number(table.readBigUInt64LE(entry + 32))
    return read(offset, length).toString('latin1')
  }
  return ''
}
