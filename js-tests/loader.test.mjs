// An addon that is not found: the message contains the cause that the file system shows and one
// command, and the original error is the cause.
import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { Installation, TARGET } from './support/installation.mjs'
import { temporaryFolder } from './support/project.mjs'

const OTHER = TARGET === 'darwin-arm64' ? 'linux-x64-gnu' : 'darwin-arm64'

/** Installs everything but the addon; `change` adds to it. */
function errorWithout(change = () => {}) {
  const installation = new Installation({ hasAddon: false })
  change(installation)
  return installation.error()
}

test('no platform package: the message asks about omitted optional dependencies', async () => {
  const error = await errorWithout()
  assert.equal(error.code, 'native_binary_missing')
  assert.match(error.message, new RegExp(`${process.platform} ${process.arch}`))
  assert.match(error.message, /--omit=optional or --no-optional.*npm install --include=optional\.$/)
  assert.doesNotMatch(error.message, /bundle/, 'the code does not run from a bundle')
  assert.ok(error.cause instanceof Error)
})

test('platform packages of other systems: the message names them and the flags of npm', async () => {
  const { code, message } = await errorWithout((installation) => installation.addPlatform(OTHER))
  assert.equal(code, 'native_binary_missing')
  assert.match(message, new RegExp(`another system: it contains @signalwire-client/${OTHER}\\.`))
  assert.match(message, new RegExp(`npm install --os=${process.platform} --cpu=${process.arch}`))
  assert.match(message, /supportedArchitectures/)
})

test('a lock file of npm without the platform package: the message names the file', async () => {
  let path
  const { message } = await errorWithout((installation) => {
    const names = ['signalwire-client', `@signalwire-client/${OTHER}`]
    const packages = Object.fromEntries(names.map((name) => [`node_modules/${name}`, {}]))
    path = installation.write('package-lock.json', JSON.stringify({ packages }))
  })
  assert.ok(message.includes(`${path} does not list the package @signalwire-client/${TARGET}`), message)
  assert.match(message, /Delete package-lock\.json and node_modules, then run npm install\.$/)
})

test('a lock file with the platform package is not the cause', async () => {
  const { message } = await errorWithout((installation) => {
    const names = ['signalwire-client', `@signalwire-client/${TARGET}`]
    const packages = Object.fromEntries(names.map((name) => [`node_modules/${name}`, {}]))
    installation.write('package-lock.json', JSON.stringify({ packages }))
  })
  assert.match(message, /--include=optional/)
})

test('a system without a platform package', async (t) => {
  const arch = Object.getOwnPropertyDescriptor(process, 'arch')
  t.after(() => Object.defineProperty(process, 'arch', arch))
  Object.defineProperty(process, 'arch', { ...arch, value: 'riscv64' })
  const { code, message } = await errorWithout()
  assert.equal(code, 'unsupported_system')
  assert.match(message, /only for linux-x64-gnu, .*npm run build.*signalwire-core/)
})

test('an addon in the folder of a build is loaded without a platform package', async () => {
  const installation = new Installation()
  const { rename, rm } = await import('node:fs/promises')
  await rename(installation.addon, join(installation.main, 'dist', `signalwire.${TARGET}.node`))
  await rm(join(installation.modules, '@signalwire-client'), { recursive: true })
  assert.equal(await installation.load(), 'example.signalwire.com')
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
    const { message } = await errorWithout()
    const target = platform === 'linux' ? `linux-${process.arch}-${libc}` : platform
    assert.ok(message.includes(`@signalwire-client/${target}`), message)
  })

test('on Linux the addon of the other C library is tried, and both errors are the cause', async () => {
  const other = TARGET.replace(/(gnu|musl)$/, (libc) => (libc === 'gnu' ? 'musl' : 'gnu'))
  const error = await errorWithout((installation) => installation.addPlatform(other, 'not an addon'))
  const expected = process.platform === 'linux' ? AggregateError : Error
  assert.ok(error.cause instanceof expected)
  const working = new Installation({ hasAddon: false })
  const { readFileSync } = await import('node:fs')
  const { artifact } = await import('../scripts/packages/targets.mjs')
  working.addPlatform(other, readFileSync(artifact({ name: TARGET })))
  if (other !== TARGET) assert.equal(await working.load(), 'example.signalwire.com')
})

test('a folder that is not a package is not taken for an installation', async () => {
  const { message } = await errorWithout(({ main }) => {
    mkdirSync(join(main, 'empty'))
    writeFileSync(
      join(main, 'package.json'),
      '{ "name": "other", "imports": { "#native": "./dist/native.mjs" } }',
    )
  })
  assert.match(message, /runs from a bundle/)
})
