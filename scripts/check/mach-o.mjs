// The parts of Mach-O files that a check needs: mach-o/loader.h of Darwin.
import { text } from './elf.mjs'

const ARCHES = { 16777223: 'x64', 16777228: 'arm64' }
const COMMAND = { dysymtab: 0xb, loadDylib: 0xc, idDylib: 0xd, versionMin: 0x24, buildVersion: 0x32 }
const HEADER_SIZE = 32

/** Describes a 64-bit little-endian Mach-O file. */
export function readMachO(bytes) {
  const commands = readCommands(bytes)
  const find = (type) => commands.find((command) => command.type === type)
  const build = find(COMMAND.buildVersion)
  const minimum = build ? build.at + 12 : find(COMMAND.versionMin)?.at + 8
  return {
    os: 'darwin',
    cpu: ARCHES[bytes.readUInt32LE(4)],
    libraries: commands
      .filter(({ type }) => type === COMMAND.loadDylib)
      .map((command) => nameOf(bytes, command)),
    installName: nameOf(bytes, find(COMMAND.idDylib)),
    macos: version(bytes.readUInt32LE(minimum)),
    // The number of local symbols.
    isStripped: bytes.readUInt32LE(find(COMMAND.dysymtab).at + 12) === 0,
  }
}

function readCommands(bytes) {
  const commands = []
  let at = HEADER_SIZE
  for (let left = bytes.readUInt32LE(16); left > 0; left -= 1) {
    // The high bit marks commands that the loader must understand.
    commands.push({ at, type: bytes.readUInt32LE(at) & 0x7fffffff })
    at += bytes.readUInt32LE(at + 4)
  }
  return commands
}

function nameOf(bytes, command) {
  return command && text(bytes, command.at + bytes.readUInt32LE(command.at + 8))
}

// Packed as 16 bits major, 8 bits minor, 8 bits patch.
function version(packed) {
  return `${packed >>> 16}.${(packed >>> 8) & 0xff}`
}
