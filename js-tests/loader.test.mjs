// An addon that cannot be loaded: the message contains the reason and the fix, and the original
// error is its cause.
import assert from 'node:assert/strict'
import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { at } from '../scripts/support/paths.mjs'
import { temporaryFolder } from './support/project.mjs'

/** Changes a copy of the built package by `change`; returns the output of its entry. */
async function loadChanged(change) {
  const folder = temporaryFolder()
  cpSync(at('dist'), join(folder, 'dist'), { recursive: true })
  cpSync(at('package.json'), join(folder, 'package.json'))
  const [binary] = readdirSync(join(folder, 'dist')).filter((name) => name.endsWith('.node'))
  change(join(folder, 'dist', binary))
  return useClient(pathToFileURL(join(folder, 'dist/node.mjs')))
}

async function useClient(entry) {
  try {
    const { SignalWire } = await import(entry)
    new SignalWire({ project: '3fa85f64-5717-4562-b3fc-2c963f66afa6', token: 'PT', space: 'example' })
  } catch (error) {
    return error
  }
  assert.fail('it was loaded')
}

test('a missing addon is reported with the platform and the fix', async () => {
  const error = await loadChanged((path) => rmSync(path))
  assert.match(error.message, new RegExp(`${process.platform}.${process.arch}`))
  assert.match(error.message, /npm/)
  assert.equal(error.code, 'native_binary_missing')
  assert.doesNotMatch(error.message, /bundle/, 'the code does not run from a bundle')
  assert.ok(error.cause instanceof Error)
})

test('an invalid addon is reported with the reason of the system', async () => {
  const error = await loadChanged((path) => writeFileSync(path, 'not a binary'))
  assert.match(error.cause.message, /ELF|file too short|invalid|not a/i)
})

/**
 * The head of an ELF file with the name of the interpreter at a large offset, as written by
 * patchelf.
 */
function elfWith(interpreter) {
  const file = Buffer.alloc(20_000)
  file.write('\x7fELF\x02\x01', 'latin1')
  file.writeBigUInt64LE(64n, 32)
  file.writeUInt16LE(56, 54)
  file.writeUInt16LE(2, 56)
  file.writeUInt32LE(1, 64)
  file.writeUInt32LE(3, 120)
  file.writeBigUInt64LE(15_000n, 128)
  file.writeBigUInt64LE(BigInt(interpreter.length), 152)
  file.write(interpreter, 15_000, 'latin1')
  return file
}

for (const [interpreter, libc] of [
  ['/lib/ld-musl-x86_64.so.1\0', 'musl'],
  ['/lib64/ld-linux-x86-64.so.2\0', 'gnu'],
])
  test(`a Node.js with the interpreter of ${libc} loads that addon`, async (t) => {
    const { execPath, platform } = process
    t.after(() => Object.assign(process, { execPath }))
    process.execPath = join(temporaryFolder(), 'node')
    writeFileSync(process.execPath, elfWith(interpreter))
    const { message } = await loadChanged((path) => rmSync(path))
    const suffix = platform === 'linux' ? `linux-${process.arch}-${libc}` : platform
    assert.ok(message.includes(`signalwire.${suffix}`), message)
  })
