// The package.json files that are published.
import { SANDBOX_PACKAGE, sandboxPackageName } from './sandbox-targets.mjs'
import { packageName } from './targets.mjs'

const SHARED = ['version', 'license', 'author', 'homepage', 'bugs', 'repository', 'engines']
const PUBLISH = { access: 'public', provenance: true }

/** The documents of each package with compiled code, besides the license. */
export const DOCUMENTS = ['sbom.cdx.json', 'THIRD-PARTY-NOTICES']

/**
 * The manifest of the main package. The repository's manifest does not name the platform packages:
 * `npm ci` in a clone would request versions that are not published yet.
 */
export function mainManifest({ scripts, devDependencies, files, ...manifest }, targets) {
  const names = targets.map(packageName)
  return {
    ...manifest,
    files: [...files, ...DOCUMENTS],
    optionalDependencies: Object.fromEntries(names.map((name) => [name, manifest.version])),
    publishConfig: PUBLISH,
  }
}

const sharedFields = (manifest) => Object.fromEntries(SHARED.map((field) => [field, manifest[field]]))

/** The manifest of the platform package of a target. */
export function platformManifest(manifest, target) {
  const { os, cpu, libc } = target
  return {
    name: packageName(target),
    description: `The native addon of signalwire-client for ${target.name}`,
    ...sharedFields(manifest),
    os: [os],
    cpu: [cpu],
    ...(libc && { libc: [libc] }),
    main: 'signalwire.node',
    files: ['signalwire.node', ...DOCUMENTS],
    // Yarn cannot load an addon from its zip archive.
    preferUnplugged: true,
    publishConfig: PUBLISH,
  }
}

/** The manifest of the package that selects the sandbox of a system. */
export function sandboxManifest(manifest, targets) {
  const names = targets.map(sandboxPackageName)
  return {
    name: SANDBOX_PACKAGE,
    description: 'A local SignalWire Space for tests, used by signalwire-client/testing',
    ...sharedFields(manifest),
    main: 'index.cjs',
    bin: { 'signalwire-sandbox': 'bin.cjs' },
    files: ['index.cjs', 'bin.cjs'],
    optionalDependencies: Object.fromEntries(names.map((name) => [name, manifest.version])),
    publishConfig: PUBLISH,
  }
}

/** The manifest of the package with the sandbox for a target. */
export function sandboxPlatformManifest(manifest, target) {
  return {
    name: sandboxPackageName(target),
    description: `The program of @signalwire-client/sandbox for ${target.name}`,
    ...sharedFields(manifest),
    os: [target.os],
    cpu: [target.cpu],
    files: ['bin', ...DOCUMENTS],
    // Yarn cannot run a program from its zip archive.
    preferUnplugged: true,
    publishConfig: PUBLISH,
  }
}
