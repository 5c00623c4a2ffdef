// An addon that the system cannot load.
import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { importSource } from '../scripts/support/import-source.mjs'
import { at } from '../scripts/support/paths.mjs'
import { collect, tryRun } from '../scripts/support/run.mjs'
import { addonWith, Installation, PRINTED } from './support/installation.mjs'
import { temporaryFolder } from './support/project.mjs'

const PERMISSION = process.allowedNodeEnvironmentFlags.has('--permission')
  ? '--permission'
  : '--experimental-permission'
const onLinux = process.platform === 'linux'

/** Asserts the code and the message of an addon that `change` makes from the bytes of the addon. */
async function assertUnusable(bytes, pattern, options) {
  const installation = new Installation(options)
  writeFileSync(installation.addon, bytes(readFileSync(installation.addon)))
  const { code, message, cause } = await installation.error()
  assert.equal(code, 'native_binary_unusable')
  assert.ok(message.includes(installation.addon), message)
  assert.match(message, pattern)
  assert.ok(cause instanceof Error)
}

test('a file that is not an addon', () =>
  assertUnusable(() => 'not a binary', /is damaged; delete node_modules/))

test('an empty file', () => assertUnusable(() => '', /is damaged/))

test('an addon for another system', () =>
  assertUnusable(
    () => Buffer.concat([Buffer.from('cffaedfe0c000001', 'hex'), Buffer.alloc(4096)]),
    new RegExp(
      `is for darwin arm64, and this Node\\.js is for ${process.platform} ${process.arch}; .*Rosetta`,
    ),
  ))

if (onLinux) {
  test('a truncated addon', () =>
    assertUnusable((bytes) => bytes.subarray(0, bytes.length / 2), /is truncated; delete node_modules/))

  test('an addon for another architecture', () => {
    const other = process.arch === 'x64' ? 183 : 62
    const change = (bytes) => bytes.fill(Buffer.from([other, 0]), 18, 20)
    return assertUnusable(change, /is for linux \w+, and this Node\.js is for linux/)
  })

  test('an addon that needs the other C library', () =>
    assertUnusable(() => addonWith('\0libc.so.6\0', '\0libc.so.x\0'), /needs musl, this system has glibc/))

  test('an addon that needs a newer glibc', () =>
    assertUnusable(
      () => addonWith('\0GLIBC_2.17\0', '\0GLIBC_9.17\0'),
      /needs glibc 9\.17, this system has 2\.\d+$/,
    ))
}

test('an addon inside an asar archive', () => {
  const folder = join(temporaryFolder(), 'app.asar')
  mkdirSync(folder)
  return assertUnusable(() => 'x', /asarUnpack/, { folder })
})

// Such a mount needs permissions, and no other user sees it.
const NAMESPACE = ['--map-root-user', '--mount']
const REMOUNT = 'mount --bind "$0" "$0" && mount -o remount,bind,noexec "$0" && cd "$0" && exec "$@"'

if ((await tryRun('unshare', [...NAMESPACE, 'true'])) !== undefined)
  test('an addon on a file system that is mounted noexec', async () => {
    const { folder, addon } = new Installation()
    const program = [folder, process.execPath, 'program.mjs']
    const { code, stderr } = await collect('unshare', [...NAMESPACE, 'sh', '-c', REMOUNT, ...program])
    assert.equal(code, 1)
    assert.match(stderr.toString(), /native_binary_unusable/)
    const line = `could not load ${addon} on this system`
    assert.ok(stderr.includes(line), `${stderr}`)
    assert.match(stderr.toString(), /its file system is mounted noexec; install the package elsewhere/)
  })

test('the mount of a file is the deepest one above it', async () => {
  const { isOnNoexec } = await importSource('js/node/load-errors/system.ts')
  const mounts = [
    '/dev/a / ext4 rw 0 0',
    'tmpfs /data\\040b tmpfs rw,noexec 0 0',
    '/dev/c /data\\040b/c ext4 rw 0 0',
  ]
  const results = ['/x.node', '/data b/x.node', '/data b/c/x.node', '/data bc/x.node'].map((path) =>
    isOnNoexec(path, mounts.join('\n')),
  )
  assert.deepEqual(results, [false, true, false, false])
})

test('the permission model: the message names the flag, with which the addon is loaded', async () => {
  const installation = new Installation()
  const flags = ['--no-warnings', PERMISSION, '--allow-fs-read=*']
  const { code, stderr } = await collect(process.execPath, [...flags, 'program.mjs'], {
    cwd: installation.folder,
  })
  assert.equal(code, 1)
  assert.match(stderr.toString(), /native_binary_unusable/)
  assert.match(stderr.toString(), /start Node\.js with --allow-addons/)
  assert.equal(await installation.run(...flags, '--allow-addons'), PRINTED)
})

test('--no-addons', async () => {
  const { folder } = new Installation()
  const { stderr } = await collect(process.execPath, ['--no-addons', 'program.mjs'], { cwd: folder })
  assert.match(stderr.toString(), /started with --no-addons; start it without/)
})

test('an addon of another version: the message names both versions and the one that is behind', async () => {
  const installation = new Installation({ hasAddon: true })
  const manifest = join(dirname(installation.addon), 'package.json')
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('0.1.0', '0.0.9'))
  const entry = join(installation.main, 'dist/node.mjs')
  writeFileSync(entry, readFileSync(entry, 'utf8').replace(/(FINGERPRINT ?= ?")\w+/, '$10'))
  const { code, message } = await installation.error()
  assert.equal(code, 'native_binary_outdated')
  assert.match(
    message,
    /@signalwire-client\/\S+ is 0\.0\.9, signalwire-client is 0\.1\.0; @signalwire-client\/\S+ is behind: run npm install signalwire-client@0\.1\.0$/,
  )
})

// Electron rejects buffers and strings whose memory is outside of the heap of V8. napi-rs creates
// such from its types Buffer, Uint8Array and ArrayBuffer if they are returned.
test('the addon returns no buffers, and calls no function for external memory', () => {
  const folder = at('bindings-node/src')
  const sources = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.rs'))
  assert.ok(sources.length > 5)
  for (const name of sources) {
    const source = readFileSync(join(folder, name), 'utf8')
    assert.doesNotMatch(
      source,
      /create_external|from_external|->[^{;]*\b(?:Buffer|Uint8Array|ArrayBuffer)\b/,
      name,
    )
  }
})
