// The examples of docs/bundlers.md: a build with the addon beside the bundle, and guards.
import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { at } from '../../scripts/support/paths.mjs'
import { run } from '../../scripts/support/run.mjs'
import { pageText, snippets } from '../support/pages.mjs'
import { temporaryFolder } from '../support/project.mjs'

const [addon, guard, allow] = snippets(pageText('docs/bundlers.md'))
const cwd = temporaryFolder()
mkdirSync(join(cwd, 'node_modules'))
mkdirSync(join(cwd, 'src'))
for (const name of ['esbuild', '@esbuild'])
  symlinkSync(at('node_modules', name), join(cwd, 'node_modules', name))
symlinkSync(at('.'), join(cwd, 'node_modules/signalwire-client'), 'junction')

const node = (...args) => run(process.execPath, args, { cwd })
const evaluate = (code) => node('--input-type=module', '--eval', code)

test('the build copies the addon next to the bundle, which runs', async () => {
  const code = `import { SignalWire } from 'signalwire-client'\nconsole.log(typeof new SignalWire({ subscriberToken: 'a.b.c', space: 'example' }).connect)\n`
  writeFileSync(join(cwd, 'src/main.js'), code)
  writeFileSync(join(cwd, 'build.mjs'), addon)
  await node('build.mjs')
  assert.ok(readdirSync(join(cwd, 'out')).some((name) => name.endsWith('.node')))
  writeFileSync(join(cwd, 'out/package.json'), '{ "type": "module" }')
  assert.equal(await node('out/main.js'), 'function\n')
})

test('the configuration of Vite has the guard', async () => {
  writeFileSync(join(cwd, 'vite.config.mjs'), guard)
  const output = await evaluate("console.log((await import('./vite.config.mjs')).default.plugins[0].name)")
  assert.match(output, /signalwire/)
})

test('the guard accepts a function that allows samples', async () => {
  const given = "import { signalWireGuard } from 'signalwire-client/bundler'\nconst plugin = "
  assert.match(await evaluate(`${given}${allow}\nconsole.log(plugin.name)`), /signalwire/)
})
