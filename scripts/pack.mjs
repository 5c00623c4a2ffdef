// npm run pack -- --out DIR [--targets this|all]: makes the tarballs that are published from dist/,
// those of the sandbox too.
//   --out DIR        the folder for the tarballs
//   --targets LIST   this (this system), all, or names as in scripts/packages/targets.json
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  readSandboxTargets,
  SANDBOX_PACKAGE,
  sandboxPackageName,
  sandboxProgram,
} from './packages/sandbox-targets.mjs'
import { stageMain, stagePlatform } from './packages/stage.mjs'
import { stageSandbox, stageSandboxPlatform } from './packages/stage-sandbox.mjs'
import { packageName, readTargets, selectTargets } from './packages/targets.mjs'
import { readManifest, readVersion } from './packages/version.mjs'
import { makeFolder, removeFolder } from './support/processes.mjs'
import { run } from './support/run.mjs'
import { InputError, readFlags, runScript } from './support/script.mjs'

/**
 * Packs the platform packages of the selected targets, then the main package, which names all
 * targets. Resolves with a list of `{ name, tarball, files, size, unpackedSize }`, the main package
 * last.
 */
export async function pack(out, selection = 'this') {
  const manifest = publishedManifest()
  const targets = await selectTargets(selection)
  const platforms = targets.map((target) => ({
    name: packageName(target),
    stage: (to) => stagePlatform(to, manifest, target),
  }))
  const main = { name: manifest.name, stage: (to) => stageMain(to, manifest, readTargets()) }
  return packAll(out, [...platforms, main])
}

/**
 * Packs the packages of the sandbox for the systems of the selected targets, then the package that
 * selects one of them. `programOf` returns the path of the program of a target.
 */
export async function packSandbox(out, selection = 'this', programOf = sandboxProgram) {
  const manifest = publishedManifest()
  const selected = await selectTargets(selection)
  const targets = readSandboxTargets()
  const platforms = targets
    .filter((target) => selected.some(({ os, cpu }) => os === target.os && cpu === target.cpu))
    .map((target) => ({
      name: sandboxPackageName(target),
      stage: (to) => stageSandboxPlatform(to, manifest, target, programOf(target)),
    }))
  const main = { name: SANDBOX_PACKAGE, stage: (to) => stageSandbox(to, manifest, targets) }
  return packAll(out, [...platforms, main])
}

const publishedManifest = () => ({ ...readManifest(), version: readVersion() })

async function packAll(out, packages) {
  const folder = makeFolder('signalwire-pack-')
  mkdirSync(out, { recursive: true })
  const packed = []
  try {
    for (const [index, { name, stage }] of packages.entries())
      packed.push(await packOne(join(folder, `${index}`), stage, out, name))
  } finally {
    removeFolder(folder)
  }
  return packed
}

async function packOne(folder, stage, out, name) {
  mkdirSync(folder)
  await stage(folder)
  const output = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', out], {
    cwd: folder,
  })
  const [{ filename, files, size, unpackedSize }] = Object.values(JSON.parse(output))
  // npm 10 reports the scope of the file name as a folder.
  const tarball = join(out, filename.replace('@', '').replace('/', '-'))
  return { name, tarball, files: files.map(({ path }) => path), size, unpackedSize }
}

async function main() {
  const text = { type: 'string' }
  const { out, targets } = readFlags({ out: text, targets: text })
  if (!out) throw new InputError('usage: npm run pack -- --out DIR [--targets this|all]')
  const packages = [...(await pack(resolve(out), targets)), ...(await packSandbox(resolve(out), targets))]
  for (const { tarball, size, unpackedSize } of packages)
    console.log(`${tarball}: ${size} bytes, ${unpackedSize} unpacked`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runScript(main)
