// npm run pack -- --out DIR [--targets this|all]: makes the tarballs that are published from dist/.
//   --out DIR        the folder for the tarballs
//   --targets LIST   this (this system), all, or names as in scripts/packages/targets.json
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stageMain, stagePlatform } from './packages/stage.mjs'
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
  const manifest = { ...readManifest(), version: readVersion() }
  const targets = await selectTargets(selection)
  const folder = makeFolder('signalwire-pack-')
  mkdirSync(out, { recursive: true })
  const packages = []
  try {
    for (const target of targets) {
      const stage = (to) => stagePlatform(to, manifest, target)
      packages.push(await packOne(join(folder, target.name), stage, out, packageName(target)))
    }
    const stage = (to) => stageMain(to, manifest, readTargets())
    packages.push(await packOne(join(folder, 'main'), stage, out, manifest.name))
  } finally {
    removeFolder(folder)
  }
  return packages
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
  for (const { tarball, size, unpackedSize } of await pack(resolve(out), targets))
    console.log(`${tarball}: ${size} bytes, ${unpackedSize} unpacked`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runScript(main)
