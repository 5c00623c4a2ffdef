// Programs that are bundled for Node.js find the native addon where they were built and after they
// were moved. If not, the error names the fix.
import assert from 'node:assert/strict'
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { thisTarget } from '../../scripts/packages/targets.mjs'
import { run } from '../../scripts/support/run.mjs'
import { pack, projectWith, temporaryFolder } from '../support/project.mjs'
import { bundleServer, names } from './support/servers.mjs'

const { tarballs } = await pack(temporaryFolder())
const project = await projectWith(tarballs)

// A client cannot be made without the addon.
const OPTIONS = `{ project: '${randomUUID()}', token: 'PT${randomBytes(24).toString('hex')}', space: 'example' }`
const USE = `try {
  console.log(new SignalWire(${OPTIONS}).toJSON().space)
} catch ({ name, code, message }) {
  console.log(JSON.stringify({ name, code, message }))
}
`
const IMPORTS = project.write('imports.mjs', `import { SignalWire } from 'signalwire-client'\n${USE}`)
const REQUIRES = project.write('requires.cjs', `const { SignalWire } = require('signalwire-client')\n${USE}`)
const WORKS = 'example.signalwire.com\n'

let count = 0

/** Bundles a program; returns its folder and file. */
async function bundled(name, options) {
  const out = `out${count++}`
  const file = await bundleServer(name, { folder: project.cwd, input: IMPORTS, out, ...options })
  return { folder: join(project.cwd, out), file }
}

/** Copies the bundle to another folder, where the package is not installed. */
function moved({ folder, file }) {
  const elsewhere = join(temporaryFolder(), 'moved ä')
  renameSync(folder, elsewhere)
  return { folder: elsewhere, file }
}

/**
 * Returns the output of a program. The working directory is a different folder, so that nothing is
 * found through it.
 */
const outputOf = ({ folder, file }) => run(process.execPath, [join(folder, file)], { cwd: temporaryFolder() })

/**
 * Returns the output when another program imports the bundle, so that nothing is found through the
 * main file.
 */
const importedOutputOf = ({ folder, file }) => {
  const code = `import(${JSON.stringify(pathToFileURL(join(folder, file)))})`
  return run(process.execPath, ['--eval', code], { cwd: temporaryFolder() })
}

function assertNamesCure(output) {
  const { name, code, message } = JSON.parse(output)
  assert.deepEqual([name, code], ['ConfigError', 'native_binary_missing'], message)
  assert.match(message, /runs from a bundle/)
  for (const setting of [
    "esbuild external: ['signalwire-client']",
    "webpack externals: { 'signalwire-client': 'node-commonjs signalwire-client' }",
    'Rollup external: [/^signalwire-client/]',
    "Vite ssr.external: ['signalwire-client']",
    "Next.js serverExternalPackages: ['signalwire-client']",
    'signalWireAddon',
  ])
    assert.ok(message.includes(setting), setting)
}

const ways = names.flatMap((name) => ['esm', 'cjs'].map((format) => [name, format, IMPORTS]))
const required = ['esbuild', 'webpack'].map((name) => [name, 'cjs', REQUIRES])

for (const [name, format, input] of [...ways, ...required]) {
  const what = `${name}, ${format} from ${input}`

  test(`${what}: it loads where it was built; after a move the error names the fix`, async () => {
    const bundle = await bundled(name, { format, input })
    assert.equal(await outputOf(bundle), WORKS)
    assertNamesCure(await outputOf(moved(bundle)))
  })

  test(`${what}: it loads after a move, with the addon copied by the plugin`, async () => {
    const bundle = moved(await bundled(name, { format, input, withAddon: true }))
    assert.equal(await importedOutputOf(bundle), WORKS)
  })
}

test('esbuild: custom conditions, which remove "module"', async () => {
  const esbuild = { conditions: ['production'] }
  const esm = await bundled('esbuild', { format: 'esm', withAddon: true, esbuild })
  assert.equal(await outputOf(moved(esm)), WORKS)
  assertNamesCure(await outputOf(await bundled('esbuild', { format: 'cjs', esbuild })))
})

test('esbuild: a build without writing returns the addon among its files', async () => {
  const esbuild = await import('esbuild')
  const { signalWireAddon } = await import('signalwire-client/bundler')
  const { outputFiles } = await esbuild.build({
    absWorkingDir: project.cwd,
    entryPoints: [IMPORTS],
    bundle: true,
    platform: 'node',
    outdir: 'unwritten/deep',
    write: false,
    plugins: [signalWireAddon.esbuild()],
  })
  const addon = outputFiles.find(({ path }) => path.endsWith('.node'))
  assert.match(addon.path, /unwritten.deep.signalwire\.[\w-]+\.node$/)
  assert.ok(addon.contents.length > 1_000_000)
})

test('a dynamically imported chunk has the addon in its folder', async () => {
  const input = project.write('later.mjs', `import('./${IMPORTS}')`)
  const esbuild = { outfile: undefined, outdir: 'later', splitting: true, chunkNames: 'parts/[name]' }
  await bundled('esbuild', { format: 'esm', input, withAddon: true, esbuild })
  const bundle = moved({ folder: join(project.cwd, 'later'), file: 'later.js' })
  writeFileSync(join(bundle.folder, 'package.json'), '{ "type": "module" }')
  assert.equal(await outputOf(bundle), WORKS)
})

test('an invalid file next to the bundle does not hide the installed addon, and is reported if it is the only one', async () => {
  const bundle = await bundled('esbuild', { format: 'esm', withAddon: true })
  const addon = readdirSync(bundle.folder).find((name) => name.endsWith('.node'))
  writeFileSync(join(bundle.folder, addon), 'not a binary')
  assert.equal(await outputOf(bundle), WORKS)
  const { code, message } = JSON.parse(await outputOf(moved(bundle)))
  assert.equal(code, 'native_binary_unusable')
  assert.ok(message.includes(addon), message)
})

test('the addon without its package.json, as in the standalone folder of Next.js', async () => {
  const { folder, file } = moved(await bundled('esbuild', { format: 'esm', withAddon: true }))
  const addon = readdirSync(folder).find((name) => name.endsWith('.node'))
  const platform = join(folder, 'node_modules/@signalwire-client', await thisTarget())
  mkdirSync(platform, { recursive: true })
  renameSync(join(folder, addon), join(platform, 'signalwire.node'))
  assert.equal(await outputOf({ folder, file }), WORKS)
})

test('the working directory is not searched', async () => {
  const bundle = moved(await bundled('esbuild', { format: 'cjs' }))
  const output = await run(process.execPath, [join(bundle.folder, bundle.file)], { cwd: project.cwd })
  assertNamesCure(output)
})
