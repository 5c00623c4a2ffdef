// The checker of addons, on the built one and on small files of the other formats.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { problemsOf, readBinary } from '../../scripts/check/binary.mjs'
import { artifact, readTargets, thisTarget } from '../../scripts/packages/targets.mjs'
import { budgets } from '../../scripts/support/budgets.mjs'

const targets = Object.fromEntries(readTargets().map((target) => [target.name, target]))
const own = targets[await thisTarget()]
const bytes = readFileSync(artifact(own))
const maxBytes = budgets.binary.bytes

test('the built addon: its system, and no path of this machine', () => {
  const { os, cpu, isStripped, libraries } = readBinary(bytes)
  assert.deepEqual([os, cpu, isStripped], [own.os, own.cpu, true])
  assert.ok(libraries.length > 0)
  // A build for this machine only may need a newer C library than a published one.
  const others = problemsOf(bytes, own).filter((problem) => !/glibc|libgcc_s/.test(problem))
  assert.deepEqual(others, [])
})

test('an addon of another system, with a path, too large', () => {
  const other = targets[own.name === 'win32-arm64' ? 'linux-x64-gnu' : 'win32-arm64']
  const padded = Buffer.concat([bytes, Buffer.from('\0/home/me/.cargo/x.rs\0'), Buffer.alloc(maxBytes)])
  const problems = problemsOf(padded, other).join('\n')
  assert.match(problems, /it is for \w+ \w+, not for/)
  assert.match(problems, /a path of the build machine: \/home\/me\//)
  assert.match(problems, new RegExp(`it has \\d+ of ${maxBytes} bytes`))
})

/** A PE32+ file with one section, which imports libraries. */
function peWith(libraries, { machine = 0x8664, symbols = 0 } = {}) {
  const file = Buffer.alloc(2048)
  file.write('MZ')
  file.writeUInt32LE(64, 0x3c)
  file.write('PE\0\0', 64, 'latin1')
  file.writeUInt16LE(machine, 68)
  file.writeUInt16LE(1, 70)
  file.writeUInt32LE(symbols, 80)
  file.writeUInt16LE(240, 84)
  file.writeUInt32LE(0x1000, 88 + 120)
  const section = 88 + 240
  for (const [at, value] of [
    [8, 1024],
    [12, 0x1000],
    [20, 1024],
  ])
    file.writeUInt32LE(value, section + at)
  libraries.forEach((name, index) => {
    file.writeUInt32LE(0x1000 + 256 + index * 32, 1024 + index * 20 + 12)
    file.write(`${name}\0`, 1024 + 256 + index * 32, 'latin1')
  })
  return file
}

test('PE: libraries and symbols', () => {
  assert.deepEqual(problemsOf(peWith(['KERNEL32.dll', 'bcrypt.dll']), targets['win32-x64']), [])
  assert.deepEqual(problemsOf(peWith(['node.exe', 'libnode.dll'], { symbols: 7 }), targets['win32-x64']), [
    'it needs the library node.exe',
    'it needs the library libnode.dll',
    'it is not stripped',
  ])
  assert.match(problemsOf(peWith([], { machine: 0xaa64 }), targets['win32-x64'])[0], /for win32 arm64/)
})

/** A Mach-O file for arm64 with load commands. */
function machOWith({ installName, libraries, macos, locals = 0 }) {
  const named = (type, name) => {
    const command = Buffer.alloc(24 + 64)
    command.writeUInt32LE(type, 0)
    command.writeUInt32LE(command.length, 4)
    command.writeUInt32LE(24, 8)
    command.write(`${name}\0`, 24, 'latin1')
    return command
  }
  const numbers = (type, ...values) => {
    const command = Buffer.alloc(24)
    for (const [index, value] of [type, 24, ...values].entries()) command.writeUInt32LE(value, index * 4)
    return command
  }
  const commands = [
    named(0xd, installName),
    ...libraries.map((name) => named(0xc, name)),
    numbers(0x32, 1, macos << 16),
    numbers(0xb, 0, locals),
  ]
  const header = Buffer.alloc(32)
  for (const [index, value] of [0xfeedfacf, 0x100000c, 0, 6, commands.length].entries())
    header.writeUInt32LE(value, index * 4)
  return Buffer.concat([header, ...commands])
}

test('Mach-O: libraries, minimum of macOS, install name, symbols', () => {
  const good = { installName: '@rpath/signalwire.node', libraries: ['/usr/lib/libSystem.B.dylib'], macos: 11 }
  assert.deepEqual(problemsOf(machOWith(good), targets['darwin-arm64']), [])
  const bad = { installName: '/Users/me/x.dylib', libraries: ['/opt/libz.dylib'], macos: 15, locals: 3 }
  assert.deepEqual(problemsOf(machOWith(bad), targets['darwin-arm64']), [
    'it needs the library /opt/libz.dylib',
    'it needs macOS 15.0, newer than 11',
    'its install name is /Users/me/x.dylib',
    'it is not stripped',
    'it contains a path of the build machine: /Users/me/',
  ])
})

test('a file of another format', () =>
  assert.throws(() => readBinary(Buffer.alloc(64)), { name: 'InputError' }))
