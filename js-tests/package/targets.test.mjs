// The table of targets, and what follows from it.
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { generatedFiles } from '../../scripts/packages/generate.mjs'
import { mainManifest, platformManifest } from '../../scripts/packages/manifests.mjs'
import { readTargets } from '../../scripts/packages/targets.mjs'
import { readManifest, readVersion } from '../../scripts/packages/version.mjs'
import { checkRelease } from '../../scripts/release/check.mjs'
import { at } from '../../scripts/support/paths.mjs'
import { collect } from '../../scripts/support/run.mjs'
import { InputError } from '../../scripts/support/script.mjs'
import { temporaryFolder } from '../support/project.mjs'

const targets = readTargets()
const manifest = readManifest()

test('a name is platform, architecture and, on Linux, the C library', () => {
  for (const { name, os, cpu, libc } of targets) {
    const suffix = libc === 'glibc' ? 'gnu' : libc
    assert.equal(name, [os, cpu, suffix].filter(Boolean).join('-'))
  }
})

for (const [path, text] of Object.entries(generatedFiles()))
  test(`${path} is up to date: print it again with node scripts/packages/generate.mjs`, () =>
    assert.equal(readFileSync(at(path), 'utf8'), text))

test('the loader has a literal name for each target, which file tracers follow', () => {
  for (const extension of ['mjs', 'cjs']) {
    const loader = readFileSync(at(`dist/native.${extension}`), 'utf8')
    const names = [...loader.matchAll(/\('(@signalwire-client\/[^']+)'\)/g)].map(([, name]) => name)
    assert.deepEqual(
      names,
      targets.map(({ name }) => `@signalwire-client/${name}`),
    )
  }
})

test('the main manifest names all platform packages in the same version', () => {
  const { optionalDependencies, ...published } = mainManifest(manifest, targets)
  const names = targets.map(({ name }) => `@signalwire-client/${name}`)
  assert.deepEqual(Object.keys(optionalDependencies), names)
  assert.deepEqual([...new Set(Object.values(optionalDependencies))], [manifest.version])
  assert.ok(!('scripts' in published) && !('devDependencies' in published))
})

test('the repository names none, so that npm ci works before they are published', () => {
  assert.ok(!('optionalDependencies' in manifest) && !('dependencies' in manifest))
})

test('a platform manifest selects its system', () => {
  for (const target of targets) {
    const published = platformManifest(manifest, target)
    assert.deepEqual(published.os, [target.os])
    assert.deepEqual(published.cpu, [target.cpu])
    assert.deepEqual(published.libc, target.libc && [target.libc])
    assert.equal(published.main, 'signalwire.node')
    assert.equal(published.version, manifest.version)
    assert.deepEqual(published.engines, manifest.engines)
  }
})

test('a row without libc is rejected', () => {
  const path = join(temporaryFolder(), 'targets.json')
  const { libc, ...row } = targets.find(({ os }) => os === 'linux')
  writeFileSync(path, JSON.stringify([row]))
  assert.throws(() => readTargets(path), { name: 'InputError', message: `target ${row.name} has no libc` })
  assert.ok(libc)
})

test('versions that differ or are no release are rejected', () => {
  const cargo = '[workspace.package]\nversion = "1.0.0"\n'
  assert.equal(readVersion({ version: '1.0.0' }, cargo), '1.0.0')
  for (const version of ['1.0.1', '1.0', '1.0.0+dirty', '1.0.0 '])
    assert.throws(() => readVersion({ version }, cargo), InputError)
})

test('the tag and the dated section of the changelog name the version of a release', () => {
  const release = { version: '1.2.3', changelog: '## [Unreleased]\n\n## [1.2.3] - 2026-12-31\n' }
  checkRelease('v1.2.3', release)
  for (const [tag, changelog, message] of [
    ['v1.2.4', release.changelog, 'the tag is v1.2.4, the version is 1.2.3'],
    ['v1.2.3', '## [Unreleased]\n', 'CHANGELOG.md has no section ## [1.2.3]'],
    ['v1.2.3', '## [1.2.3]\n', 'CHANGELOG.md: no date in "## [1.2.3]"'],
  ])
    assert.throws(() => checkRelease(tag, { ...release, changelog }), { name: 'InputError', message })
})

test('a missing tool ends a script with one line, which names the command that installs it', async () => {
  const { code, stderr } = await collect(process.execPath, [at('scripts/check/semver.mjs')], {
    env: { PATH: temporaryFolder() },
  })
  const line = 'cargo-semver-checks is missing: cargo install --locked cargo-semver-checks\n'
  assert.deepEqual([code, stderr.toString()], [1, line])
})
