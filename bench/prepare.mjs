// Builds the measured packages and installs the other clients.
import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildNode } from '../scripts/build.mjs'
import { at, target } from '../scripts/support/paths.mjs'
import { run } from '../scripts/support/run.mjs'

/**
 * Builds this package with the published profile and the baseline, and installs the other clients.
 */
export async function prepare() {
  if (!existsSync(at('bench/node_modules')))
    await run('npm', ['ci', '--no-fund', '--no-audit'], { cwd: at('bench') })
  await buildNode({ profile: 'shipped' })
  await buildBaseline()
}

async function buildBaseline() {
  const folder = join(target, 'baseline')
  const manifest = at('bench/baseline/Cargo.toml')
  await run('cargo', [
    'build',
    '--quiet',
    '--release',
    '--locked',
    '--manifest-path',
    manifest,
    '--target-dir',
    folder,
  ])
  mkdirSync(at('artefacts/bench'), { recursive: true })
  copyFileSync(join(folder, 'release/libsignalwire_bench_baseline.so'), at('artefacts/bench/baseline.node'))
}
