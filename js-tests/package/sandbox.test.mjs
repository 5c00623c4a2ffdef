// The packages of the sandbox, installed beside the client in an empty project.
import assert from 'node:assert/strict'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { packSandbox } from '../../scripts/pack.mjs'
import { readSandboxTargets } from '../../scripts/packages/sandbox-targets.mjs'
import { readManifest } from '../../scripts/packages/version.mjs'
import { publishOrder } from '../../scripts/release/publish.mjs'
import { program } from '../../scripts/support/paths.mjs'
import { SANDBOX } from '../../scripts/support/sandbox.mjs'
import { pack, projectWith, temporaryFolder } from '../support/project.mjs'

// The program that npm test builds. That of a release is static and smaller.
const packages = await packSandbox(temporaryFolder(), 'this', () => program(SANDBOX, 'debug'))
const [platform, main] = packages
const { tarballs } = await pack(temporaryFolder())
const project = await projectWith([...tarballs, ...packages.map(({ tarball }) => tarball)])
const CLI = 'node_modules/signalwire-client/dist/cli.cjs'
// The variable of the tests of this repository.
const ENV = { SIGNALWIRE_SANDBOX_PROGRAM: '' }

test('the package of the sandbox is two small scripts, and names all systems in its own version', () => {
  assert.equal(main.name, '@signalwire-client/sandbox')
  assert.deepEqual(main.files.toSorted(), ['LICENSE', 'README.md', 'bin.cjs', 'index.cjs', 'package.json'])
  const path = join(project.cwd, 'node_modules/@signalwire-client/sandbox/package.json')
  const { optionalDependencies, dependencies } = JSON.parse(readFileSync(path, 'utf8'))
  const names = readSandboxTargets().map(({ name }) => `@signalwire-client/sandbox-${name}`)
  assert.deepEqual(Object.keys(optionalDependencies), names)
  assert.deepEqual([...new Set(Object.values(optionalDependencies))], [readManifest().version])
  assert.equal(dependencies, undefined)
})

test('the package of a system contains the program and documents', () => {
  assert.deepEqual(
    platform.files.toSorted().map((name) => name.replace('.exe', '')),
    [
      'LICENSE',
      'README.md',
      'THIRD-PARTY-NOTICES',
      'bin/signalwire-sandbox',
      'package.json',
      'sbom.cdx.json',
    ],
  )
  const folder = join(project.cwd, 'node_modules', platform.name)
  const { components } = JSON.parse(readFileSync(join(folder, 'sbom.cdx.json'), 'utf8'))
  assert.ok(components.some(({ name }) => name === 'axum'))
  if (process.platform !== 'win32')
    assert.equal(statSync(join(folder, 'bin/signalwire-sandbox')).mode & 0o111, 0o111)
})

test('the client depends on no package of the sandbox', () => {
  const path = join(project.cwd, 'node_modules/signalwire-client/package.json')
  const { dependencies, optionalDependencies } = JSON.parse(readFileSync(path, 'utf8'))
  assert.equal(dependencies, undefined)
  assert.ok(Object.keys(optionalDependencies).every((name) => !name.includes('sandbox')))
})

test('the command line finds the installed program', async () => {
  const file = project.write(
    'list.cjs',
    `const { SignalWire } = require('signalwire-client')
new SignalWire().video.rooms.list().then(({ data }) => console.log(data))`,
  )
  assert.equal(await project.node([CLI, 'sandbox', '--', process.execPath, file], ENV), '[]\n')
})

for (const [module, head] of [
  ['mjs', "import { startSandbox } from 'signalwire-client/testing'"],
  ['cjs', "const { startSandbox } = require('signalwire-client/testing')"],
])
  test(`startSandbox of an .${module} file finds it`, async () => {
    const file = project.write(
      `start.${module}`,
      `${head}
startSandbox().then(async (sandbox) => {
  const { id } = await sandbox.client().video.rooms.create({ name: 'standup' })
  console.log(id.length, (await sandbox.requests()).length)
})`,
    )
    assert.equal(await project.node([file], ENV), '36 1\n')
  })

test('the packages of the systems are published before the package that names them', () => {
  const folder = temporaryFolder()
  const sandboxes = readSandboxTargets()
  const { version, name: client } = readManifest()
  const names = [...sandboxes.map(({ name }) => `sandbox-${name}`), 'sandbox']
  for (const name of names) writeFileSync(join(folder, `signalwire-client-${name}-${version}.tgz`), '')
  assert.throws(() => publishOrder(folder, { targets: [] }), /has no signalwire-client-\d/)
  writeFileSync(join(folder, `${client}-${version}.tgz`), '')
  assert.deepEqual(
    publishOrder(folder, { targets: [] }).map(({ name }) => name),
    [...names.map((name) => `@signalwire-client/${name}`), client],
  )
})
