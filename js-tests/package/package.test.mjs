// The published tarball, installed in empty projects.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { missingFiles } from '../../scripts/packages/stage.mjs'
import { thisTarget } from '../../scripts/packages/targets.mjs'
import { at } from '../../scripts/support/paths.mjs'
import { npx } from '../../scripts/support/run.mjs'
import { pack, projectWith, temporaryFolder } from '../support/project.mjs'
import { startSandbox } from '../support/sandbox.mjs'

const sandbox = await startSandbox()
await sandbox.client().video.rooms.create({ name: 'packed' })
const { tarball, tarballs, files } = await pack(temporaryFolder())
const project = await projectWith(tarballs)
const manifest = JSON.parse(readFileSync(at('package.json'), 'utf8'))

const LIST = 'new SignalWire().video.rooms.list().then(({ data }) => console.log(data[0].name))'

test('the platform package of this system is the only dependency that npm installs', async () => {
  assert.deepEqual(project.installed, [`@signalwire-client/${await thisTarget()}`, 'signalwire-client'])
})

const DOCUMENTS = ['README.md', 'LICENSE', 'CHANGELOG.md', 'THIRD-PARTY-NOTICES', 'sbom.cdx.json']

test('the main package contains build output and documents only, and no addon', () => {
  const allowed = [...DOCUMENTS, 'package.json']
  const strange = files.filter((path) => !path.startsWith('dist/') && !allowed.includes(path))
  assert.deepEqual(strange, [])
  assert.deepEqual(
    files.filter((path) => path.includes('.node')),
    [],
  )
  for (const path of [...DOCUMENTS, 'dist/node.mjs', 'dist/node.cjs']) assert.ok(files.includes(path), path)
})

test('a build without an entry is not packed', () => {
  assert.deepEqual(missingFiles(manifest, files), [])
  const rest = files.filter((path) => path !== 'dist/browser.mjs' && path !== 'dist/native.cjs')
  assert.deepEqual(missingFiles(manifest, rest), ['dist/browser.mjs', 'dist/native.cjs'])
})

// The package contains neither docs nor examples.
test('the links of its README are absolute', () => {
  const readme = readFileSync(join(project.cwd, 'node_modules/signalwire-client/README.md'), 'utf8')
  const targets = [...readme.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target)
  assert.ok(targets.length > 10)
  assert.deepEqual(
    targets.filter((target) => !/^(https:|#)/.test(target)),
    [],
  )
})

test('it runs as an ES module', async () => {
  const file = project.write('list.mjs', `import { SignalWire } from 'signalwire-client'\n${LIST}\n`)
  assert.equal(await project.node([file], sandbox.variables), 'packed\n')
})

test('it runs as CommonJS', async () => {
  const file = project.write('list.cjs', `const { SignalWire } = require('signalwire-client')\n${LIST}\n`)
  assert.equal(await project.node([file], sandbox.variables), 'packed\n')
})

test('the program that checks every target runs', async () => {
  project.copy('scripts/check/program.mjs', 'check.mjs')
  assert.equal(await project.node(['check.mjs'], sandbox.variables), '500 calls\n')
})

const VERIFY = `const signed = signWebhook({ signingKey: 'a-key', url: 'https://a.example/', body: '{}' })
console.log(verifyWebhook({ signingKey: 'a-key', url: signed.url, body: '{}', headers: signed.headers }).scheme)
`

test('webhooks have a separate entry in both module systems', async () => {
  const names = '{ signWebhook, verifyWebhook }'
  const esm = project.write('hook.mjs', `import ${names} from 'signalwire-client/webhooks'\n${VERIFY}`)
  const cjs = project.write('hook.cjs', `const ${names} = require('signalwire-client/webhooks')\n${VERIFY}`)
  for (const file of [esm, cjs]) assert.equal(await project.node([file]), 'hex-sha1\n')
})

for (const [module, moduleResolution] of [
  ['node16', 'node16'],
  ['esnext', 'bundler'],
])
  test(`its types resolve under ${moduleResolution}, without @types/node`, async () => {
    for (const name of ['program.mts', 'program.cts']) project.copy('js-tests/types/program.ts', name)
    const files = module === 'node16' ? ['program.mts', 'program.cts'] : ['program.mts']
    const flags = `--noEmit --strict --target es2022 --module ${module} --moduleResolution ${moduleResolution} --types`
    await project.tsc([...flags.split(' '), '', ...files])
  })

test('the types of every entry resolve under node10, with the oldest TypeScript', async () => {
  const entries = Object.keys(manifest.exports).filter((entry) => !/\.(json|wasm)$/.test(entry))
  assert.ok(entries.includes('./browser/slim'))
  const lines = entries.map((entry, index) => {
    const module = `require('${entry.replace('.', 'signalwire-client')}')`
    return `import entry${index} = ${module}\nentry${index}\n`
  })
  const file = project.write('node10.cts', lines.join(''))
  const flags = '--noEmit --strict --target es2022 --module commonjs --moduleResolution node10'
  await project.tsc([...flags.split(' '), file], 'typescript-5.2')
})

// The WebAssembly module has no types.
test('attw reports no problem', () => npx('attw', tarball, '--exclude-entrypoints', 'browser.wasm'))

test('publint reports no problem', () => npx('publint', '--strict', tarball))
