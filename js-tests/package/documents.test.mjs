// The documents in the packages: licenses and the software bill of materials.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { thisTarget } from '../../scripts/packages/targets.mjs'
import { pack, projectWith, temporaryFolder } from '../support/project.mjs'

const { tarballs, packages } = await pack(temporaryFolder())
const project = await projectWith(tarballs)
const names = packages.map(({ name }) => name)
const read = (name, file) => readFileSync(join(project.cwd, 'node_modules', name, file), 'utf8')

test('the platform package contains the addon and documents', async () => {
  assert.deepEqual(names, [`@signalwire-client/${await thisTarget()}`, 'signalwire-client'])
  assert.deepEqual(packages[0].files.toSorted(), [
    'LICENSE',
    'README.md',
    'THIRD-PARTY-NOTICES',
    'package.json',
    'sbom.cdx.json',
    'signalwire.node',
  ])
})

for (const name of names) {
  test(`${name}: the notices name each crate of the bill of materials with its license`, () => {
    const { components } = JSON.parse(read(name, 'sbom.cdx.json'))
    const notices = read(name, 'THIRD-PARTY-NOTICES')
    assert.ok(components.length > 10)
    for (const { name, version } of components) assert.ok(notices.includes(`\n${name} ${version}: `), name)
    assert.match(notices, /Permission is hereby granted/)
  })

  test(`${name}: the bill of materials is a CycloneDX graph without dangling references`, () => {
    const { bomFormat, specVersion, metadata, components, dependencies } = JSON.parse(
      read(name, 'sbom.cdx.json'),
    )
    assert.deepEqual([bomFormat, specVersion], ['CycloneDX', '1.6'])
    const refs = [metadata.component, ...components].map((component) => component['bom-ref'])
    assert.equal(new Set(refs).size, refs.length)
    assert.deepEqual(dependencies.map(({ ref }) => ref).toSorted(), refs.toSorted())
    for (const { dependsOn } of dependencies) for (const ref of dependsOn) assert.ok(refs.includes(ref), ref)
    for (const { hashes } of components) assert.match(hashes[0].content, /^[0-9a-f]{64}$/)
  })
}

test('the addon contains the TLS library and no tool of the build; the browser module has no TLS', () => {
  const crates = names.map((name) =>
    JSON.parse(read(name, 'sbom.cdx.json')).components.map(({ name }) => name),
  )
  assert.ok(crates[0].includes('rustls') && crates[0].includes('ring'))
  assert.ok(!crates[0].includes('cc') && !crates[0].includes('syn'))
  assert.ok(crates[1].includes('wasm-bindgen') && !crates[1].includes('rustls'))
})
