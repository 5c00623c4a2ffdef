// Bad input ends a script with one line and exit code 2, before it builds or publishes something.
import assert from 'node:assert/strict'
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readTargets } from '../../scripts/packages/targets.mjs'
import { at } from '../../scripts/support/paths.mjs'
import { collect } from '../../scripts/support/run.mjs'
import { temporaryFolder } from '../support/project.mjs'

const targets = readTargets()
const other = targets.find(({ os }) => os !== process.platform)
const empty = temporaryFolder()
const UNKNOWN_TARGET = /^unknown target solaris: linux-x64-gnu/
const NOT_BUILT = new RegExp(`\\.node does not exist: npm run build:target -- ${other.name}$`)
const NO_SANDBOX = /signalwire-sandbox(\.exe)? does not exist: cargo build --package signalwire-sandbox$/
const NO_TARBALL = /has no signalwire-client-.+\.tgz$/

/**
 * A copy of the scripts and of the files that they read first, without dist; `changes` replace
 * files of it.
 */
function cloneWith(changes) {
  const clone = temporaryFolder()
  for (const name of ['package.json', 'Cargo.toml', 'CHANGELOG.md', 'budgets.json'])
    cpSync(at(name), join(clone, name))
  for (const name of ['scripts', 'js/node']) cpSync(at(name), join(clone, name), { recursive: true })
  symlinkSync(at('node_modules'), join(clone, 'node_modules'), 'junction')
  for (const [path, text] of Object.entries(changes)) writeFileSync(join(clone, path), text)
  return clone
}

const unchanged = cloneWith({})

/** Runs a script of a copy and asserts its only line. */
async function assertRejected(script, args, pattern, cwd = unchanged) {
  const { code, stderr, stdout } = await collect(process.execPath, [join(cwd, script), ...args], { cwd })
  assert.equal(code, 2, `${stderr}`)
  assert.match(stderr.toString().trim(), pattern)
  assert.equal(stderr.toString().trim().split('\n').length, 1)
  assert.equal(stdout.toString(), '')
}

for (const [script, ...rows] of [
  [
    'scripts/pack.mjs',
    [[], /^usage: npm run pack -- --out DIR/],
    [['--wrong'], /Unknown option '--wrong'/],
    [['--out', empty, '--targets', 'solaris'], UNKNOWN_TARGET],
    [['--out', empty, '--targets', other.name], NOT_BUILT],
  ],
  [
    'scripts/build.mjs',
    [['--wrong'], /Unknown option '--wrong'/],
    [['--target', 'sparc-sun-solaris'], /^unknown triple sparc-sun-solaris: x86_64-unknown-linux-gnu/],
  ],
  ['scripts/build-target.mjs', [[], /^usage: /], [['all'], /^usage: /], [['solaris'], UNKNOWN_TARGET]],
  ['scripts/build-sandbox.mjs', [['solaris'], /^unknown target solaris: linux-x64, linux-arm64, /]],
  ['scripts/check-targets.mjs', [['solaris'], UNKNOWN_TARGET], [[other.name], NO_SANDBOX]],
  ['scripts/check-frameworks.mjs', [['Angular'], /^no framework is named Angular/]],
  ['scripts/check/binary.mjs', [[], /^usage: /], [['solaris'], UNKNOWN_TARGET], [[other.name], NOT_BUILT]],
  [
    'scripts/check/container.mjs',
    [[], /^usage: /],
    [['an-image', empty, 'solaris'], UNKNOWN_TARGET],
    [['an-image', empty, other.name], NO_TARBALL],
  ],
  ['scripts/release/check.mjs', [['v9.9.9'], /^the tag is v9\.9\.9, the version is /]],
  [
    'scripts/release/publish.mjs',
    [[], /^usage: /],
    [[empty], NO_TARBALL],
    [[join(empty, 'missing')], NO_TARBALL],
  ],
  ['scripts/release/smoke.mjs', [[], /^usage: /], [['--packages', empty], NO_TARBALL]],
])
  test(script, async () => {
    for (const [args, pattern] of rows) await assertRejected(script, args, pattern)
  })

test('a version that is no release, and versions that differ', async () => {
  const manifest = JSON.parse(readFileSync(at('package.json'), 'utf8'))
  for (const [version, pattern] of [
    ['0.1.0+dirty', /^package\.json: version 0\.1\.0\+dirty is not a release version$/],
    ['9.9.9', /^package\.json has the version 9\.9\.9, Cargo\.toml has /],
  ]) {
    const clone = cloneWith({ 'package.json': JSON.stringify({ ...manifest, version }) })
    await assertRejected('scripts/pack.mjs', ['--out', empty], pattern, clone)
  }
})

test('a row of the table without libc', async () => {
  const { libc: _, ...row } = targets.find(({ os }) => os === 'linux')
  const clone = cloneWith({ 'scripts/packages/targets.json': JSON.stringify([row]) })
  const pattern = new RegExp(`^target ${row.name} has no libc$`)
  await assertRejected('scripts/pack.mjs', ['--out', empty], pattern, clone)
  await assertRejected('scripts/build-target.mjs', [row.name], pattern, clone)
})
