// Folders with the files of one package, from which npm makes the tarball.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { at } from '../support/paths.mjs'
import { run } from '../support/run.mjs'
import { InputError } from '../support/script.mjs'
import { cratesOf } from './crates.mjs'
import { mainManifest, platformManifest } from './manifests.mjs'
import { notices } from './notices.mjs'
import { sbom } from './sbom.mjs'
import { builtArtifact, packageName } from './targets.mjs'

const WASM = { package: 'signalwire-wasm', triple: 'wasm32-unknown-unknown' }

/** Writes the main package: what package.json lists, without addons. */
export async function stageMain(folder, manifest, targets) {
  const published = mainManifest(manifest, targets)
  for (const path of await listFiles(manifest)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    copyFileSync(at(path), join(folder, path))
  }
  writeDocuments(folder, published, await cratesOf(WASM.package, WASM.triple))
}

/** The files that npm would pack from the repository. */
async function listFiles(manifest) {
  const [{ files }] = Object.values(
    JSON.parse(await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'])),
  )
  const paths = files.map(({ path }) => path)
  const addon = paths.find((path) => path.includes('.node'))
  if (addon) throw new InputError(`the main package must not contain ${addon}: see "files" in package.json`)
  const [missing] = missingFiles(manifest, paths)
  if (missing) throw new InputError(`${missing} does not exist: npm run build`)
  return paths
}

/** The files that package.json names and that the paths do not contain. */
export function missingFiles({ bin, exports, imports }, paths) {
  const names = leaves([bin, exports, imports]).map((name) => name.replace('./', ''))
  return [...new Set(names)].filter((name) => !paths.includes(name))
}

const leaves = (value) => (typeof value === 'object' ? Object.values(value).flatMap(leaves) : [value])

/** Writes the platform package of a target. */
export async function stagePlatform(folder, manifest, target) {
  const addon = builtArtifact(target)
  mkdirSync(folder, { recursive: true })
  copyFileSync(addon, join(folder, 'signalwire.node'))
  copyFileSync(at('LICENSE'), join(folder, 'LICENSE'))
  writeFileSync(join(folder, 'README.md'), readme(manifest, target))
  const crates = await cratesOf('signalwire-node', target.triple)
  writeDocuments(folder, platformManifest(manifest, target), crates)
}

/** Formats a value for a file. */
export const json = (value) => `${JSON.stringify(value, undefined, 2)}\n`

function readme({ homepage }, target) {
  return `# ${packageName(target)}

The native addon of [signalwire-client](${homepage}) for ${target.name}. Install signalwire-client, not this package.
`
}

/** Writes package.json, the bill of materials and the notices of a package with compiled code. */
export function writeDocuments(folder, manifest, crates) {
  const write = (name, text) => writeFileSync(join(folder, name), text)
  write('package.json', json(manifest))
  write('sbom.cdx.json', json(sbom(manifest, crates)))
  write('THIRD-PARTY-NOTICES', notices(crates))
}
