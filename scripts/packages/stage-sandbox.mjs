// Folders with the files of the packages of the sandbox.
import { chmodSync, copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { at, root } from '../support/paths.mjs'
import { SANDBOX } from '../support/sandbox.mjs'
import { InputError } from '../support/script.mjs'
import { cratesOf } from './crates.mjs'
import { sandboxManifest, sandboxPlatformManifest } from './manifests.mjs'
import { SANDBOX_PACKAGE, sandboxFile, sandboxPackageName } from './sandbox-targets.mjs'
import { json, writeDocuments } from './stage.mjs'

const SOURCES = 'scripts/packages/sandbox'
const EXECUTABLE = 0o755

/** Writes the package that selects the program of a system. */
export function stageSandbox(folder, manifest, targets) {
  mkdirSync(folder, { recursive: true })
  for (const name of ['index.cjs', 'bin.cjs']) copyFileSync(at(SOURCES, name), join(folder, name))
  chmodSync(join(folder, 'bin.cjs'), EXECUTABLE)
  copyFileSync(at('LICENSE'), join(folder, 'LICENSE'))
  writeFileSync(join(folder, 'README.md'), readme(manifest))
  writeFileSync(join(folder, 'package.json'), json(sandboxManifest(manifest, targets)))
}

/** Writes the package with the program of a target. */
export async function stageSandboxPlatform(folder, manifest, target, program) {
  if (!existsSync(program))
    throw new InputError(`${relative(root, program)} does not exist: npm run build:sandbox -- ${target.name}`)
  const packed = join(folder, 'bin', sandboxFile(target))
  mkdirSync(join(folder, 'bin'), { recursive: true })
  copyFileSync(program, packed)
  chmodSync(packed, EXECUTABLE)
  copyFileSync(at('LICENSE'), join(folder, 'LICENSE'))
  writeFileSync(join(folder, 'README.md'), platformReadme(manifest, target))
  writeDocuments(folder, sandboxPlatformManifest(manifest, target), await cratesOf(SANDBOX, target.triple))
}

function readme({ homepage }) {
  return `# ${SANDBOX_PACKAGE}

A local SignalWire Space for tests, which [signalwire-client/testing](${homepage}) starts: \`npm install --save-dev ${SANDBOX_PACKAGE}\`.
`
}

function platformReadme({ homepage }, target) {
  return `# ${sandboxPackageName(target)}

The program of ${SANDBOX_PACKAGE}, a part of [signalwire-client](${homepage}), for ${target.name}. Install ${SANDBOX_PACKAGE}, not this package.
`
}
