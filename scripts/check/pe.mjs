// The parts of PE files that a check needs:
// <https://learn.microsoft.com/en-us/windows/win32/debug/pe-format>.
import { text } from './elf.mjs'

const ARCHES = { 34404: 'x64', 43620: 'arm64' }
const IMPORTS = 1
const DESCRIPTOR_SIZE = 20

/** Describes a PE32+ file. */
export function readPe(bytes) {
  const header = bytes.readUInt32LE(0x3c)
  return {
    os: 'win32',
    cpu: ARCHES[bytes.readUInt16LE(header + 4)],
    libraries: importedLibraries(bytes, header),
    // The number of COFF symbols.
    isStripped: bytes.readUInt32LE(header + 16) === 0,
  }
}

function importedLibraries(bytes, header) {
  const optional = header + 24
  const table = bytes.readUInt32LE(optional + 112 + IMPORTS * 8)
  if (table === 0) return []
  const offsetOf = addresses(bytes, header, optional)
  const names = []
  for (let at = offsetOf(table); bytes.readUInt32LE(at + 12) !== 0; at += DESCRIPTOR_SIZE)
    names.push(text(bytes, offsetOf(bytes.readUInt32LE(at + 12))))
  return names
}

/** Returns a function that converts a virtual address to an offset in the file. */
function addresses(bytes, header, optional) {
  const start = optional + bytes.readUInt16LE(header + 20)
  const sections = Array.from({ length: bytes.readUInt16LE(header + 6) }, (_, index) => {
    const at = start + index * 40
    return {
      size: bytes.readUInt32LE(at + 8),
      address: bytes.readUInt32LE(at + 12),
      offset: bytes.readUInt32LE(at + 20),
    }
  })
  return (address) => {
    const section = sections.find((one) => address >= one.address && address < one.address + one.size)
    return section.offset + address - section.address
  }
}
