// Node.js for Windows, run by wine.
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { addPackages } from '../support/apt.mjs'
import { at, target } from '../support/paths.mjs'
import { run } from '../support/run.mjs'
import { installNode, NODE_VERSIONS } from '../test/node-versions.mjs'

const WINE = '/usr/lib/wine/wine64'
const FOLDER = join(target, 'wine')
// Node.js 24 and 26 end at the start with "Fatal process out of memory" under wine 8.0.
const VERSIONS = NODE_VERSIONS.filter((version) => /^2[02]\./.test(version))
// Node.js cannot write to a pipe under wine.
const THROUGH_FILE = '"$0" "$@" > output.txt 2>&1; code=$?; cat output.txt; exit $code'

/** The runtimes for Windows x64. */
export async function wine() {
  const isInstalled = existsSync(WINE) || (await addPackages(['wine64']).catch(() => false))
  const reason = isInstalled ? undefined : 'apt-get cannot install wine64'
  const command = (version) => async () => {
    await addRandomLibrary()
    return ['sh', '-c', THROUGH_FILE, WINE, await installNode(version, 'win-x64')]
  }
  const env = {
    NODE_SKIP_PLATFORM_CHECK: '1',
    // Not the variables of this system, whose paths a Windows program does not find.
    SSL_CERT_DIR: undefined,
    SSL_CERT_FILE: undefined,
    WINEDEBUG: '-all',
    // Node.js searches libraries that an addon needs in the PATH, not beside node.exe.
    WINEPATH: `Z:${FOLDER}`,
    WINEPREFIX: FOLDER,
  }
  return VERSIONS.map((version) => ({
    name: `Node.js ${version} with wine`,
    reason,
    env,
    command: command(version),
  }))
}

// Programs of Rust need this library of Windows, which wine 8.0 does not have.
async function addRandomLibrary() {
  const library = join(FOLDER, 'bcryptprimitives.dll')
  if (existsSync(library)) return
  mkdirSync(FOLDER, { recursive: true })
  const source = at('scripts/check/bcryptprimitives.c')
  const flags = ['-target', 'x86_64-windows-gnu', '-shared', '-o', library, source, '-ladvapi32']
  await run('cargo-zigbuild', ['zig', 'cc', '--', ...flags])
}
