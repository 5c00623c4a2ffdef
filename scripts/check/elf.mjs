// The parts of ELF files that a check needs: <https://refspecs.linuxfoundation.org/elf/gabi4+/>.
import { isOlder } from '../support/versions.mjs'

const ARCHES = { 62: 'x64', 183: 'arm64' }
const SECTION = { symtab: 2, dynamic: 6, verneed: 0x6ffffffe }
const DT_NEEDED = 1

/** Describes a 64-bit little-endian ELF file. */
export function readElf(bytes) {
  const sections = readSections(bytes)
  const versions = neededVersions(bytes, sections)
  return {
    os: 'linux',
    cpu: ARCHES[bytes.readUInt16LE(18)],
    libraries: neededLibraries(bytes, sections),
    glibc: newest(versions.filter((name) => /^GLIBC_\d/.test(name)).map((name) => name.slice(6))),
    // Without the symbol table; the dynamic one stays.
    isStripped: !sections.some(({ type }) => type === SECTION.symtab),
  }
}

function readSections(bytes) {
  const [start, size, count] = [
    Number(bytes.readBigUInt64LE(40)),
    bytes.readUInt16LE(58),
    bytes.readUInt16LE(60),
  ]
  return Array.from({ length: count }, (_, index) => {
    const at = start + index * size
    return {
      type: bytes.readUInt32LE(at + 4),
      offset: Number(bytes.readBigUInt64LE(at + 24)),
      size: Number(bytes.readBigUInt64LE(at + 32)),
      link: bytes.readUInt32LE(at + 40),
      info: bytes.readUInt32LE(at + 44),
    }
  })
}

function neededLibraries(bytes, sections) {
  const section = sections.find(({ type }) => type === SECTION.dynamic)
  if (!section) return [] // a static program
  const names = sections[section.link]
  const entries = Array.from({ length: section.size / 16 }, (_, index) => section.offset + index * 16)
  return entries
    .filter((at) => Number(bytes.readBigUInt64LE(at)) === DT_NEEDED)
    .map((at) => text(bytes, names.offset + Number(bytes.readBigUInt64LE(at + 8))))
}

/** The names of the symbol versions that the file needs, such as GLIBC_2.17. */
function neededVersions(bytes, sections) {
  const section = sections.find(({ type }) => type === SECTION.verneed)
  if (!section) return []
  const names = sections[section.link]
  const versions = []
  for (let at = section.offset, left = section.info; left > 0; left -= 1, at += bytes.readUInt32LE(at + 12)) {
    let entry = at + bytes.readUInt32LE(at + 8)
    for (let count = bytes.readUInt16LE(at + 2); count > 0; count -= 1) {
      versions.push(text(bytes, names.offset + bytes.readUInt32LE(entry + 8)))
      entry += bytes.readUInt32LE(entry + 12)
    }
  }
  return versions
}

function newest(versions) {
  const later = (a, b) => (isOlder(a, b) ? b : a)
  return versions.length ? versions.reduce(later) : undefined
}

/** Returns the string at an offset, up to its NUL. */
export function text(bytes, at) {
  return bytes.toString('latin1', at, bytes.indexOf(0, at))
}
