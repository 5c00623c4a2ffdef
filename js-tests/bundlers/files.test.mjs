// The output contains more than code: pages, styles, data, copied files, and code inside other
// files.
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { bundle } from './support/bundlers.mjs'
import { project } from './support/project.mjs'
import { secrets } from './support/secrets.mjs'

const PAGE = '<!doctype html><title>a</title><script type="module" src="/src/main.js"></script>'

/** By name: the files of a Vite project whose output contains a secret outside of its main code. */
const projects = {
  'a page': (secret) => ({
    'index.html': `${PAGE}<p data-token="${secret}">`,
    'src/main.js': 'console.log(1)',
  }),
  'a style': (secret) => ({
    'index.html': PAGE,
    'src/main.js': `import './a.css'`,
    'src/a.css': `p { content: "${secret}" }`,
  }),
  'a JSON file': (secret) => ({
    'index.html': PAGE,
    'src/main.js': `import a from './a.json'\nconsole.log(a)`,
    'src/a.json': JSON.stringify({ a: [secret] }),
  }),
  'a file that is linked': (secret) => ({
    'index.html': PAGE,
    'src/main.js': `console.log(new URL('./a.bin', import.meta.url).href)`,
    'src/a.bin': Buffer.concat([Buffer.alloc(5000, 0xff), Buffer.from(secret), Buffer.alloc(9, 0xff)]),
  }),
  'a small file that becomes a data URL': (secret) => ({
    'index.html': PAGE,
    'src/main.js': `import a from './a.svg?inline'\nconsole.log(a)`,
    'src/a.svg': `<svg xmlns="http://www.w3.org/2000/svg"><!-- é${secret} --></svg>`,
  }),
  'a worker': (secret) => ({
    'index.html': PAGE,
    'src/main.js': `new Worker(new URL('./worker.js', import.meta.url), { type: 'module' })`,
    'src/worker.js': `postMessage('${secret}')`,
  }),
  'the public folder': (secret) => ({
    'index.html': PAGE,
    'src/main.js': 'console.log(1)',
    'public/deep/config.js': `window.token = '${secret}'`,
  }),
}

for (const [what, filesWith] of Object.entries(projects))
  test(`vite: ${what}`, async () => {
    const { kind, secret } = secrets['an API token']()
    const stopped = await bundle('vite', project(filesWith(secret)), { page: true })
    assert.equal(stopped.code, 'secret_in_bundle', stopped.text)
    assert.deepEqual([...new Set(stopped.leaks.map((leak) => leak.kind))], [kind])
    assert.ok(!stopped.text.includes(secret))
    assert.deepEqual(Object.keys(stopped.output), [], 'nothing is written')
    assert.equal((await bundle('vite', project(filesWith('a word')), { page: true })).text, '')
  })

test('vite: files of the public folder', async () => {
  const { secret } = secrets['an API token']()
  const folder = project(projects['the public folder'](`\n  ${secret}`))
  const { leaks } = await bundle('vite', folder, { page: true })
  assert.deepEqual(
    leaks.map(({ line, column }) => [line, column]),
    [[2, 3]],
  )
  assert.match(leaks[0].file, /public\/deep\/config\.js$/)
})

test('webpack: code in strings, as in its development source maps', async () => {
  const leak = secrets['an API token']()
  for (const devtool of ['eval', 'eval-source-map', 'cheap-module-source-map']) {
    const folder = project({ 'src/main.js': leak.code })
    const { code, text, output } = await bundle('webpack', folder, {
      webpack: { mode: 'development', devtool },
    })
    assert.equal(code, 'secret_in_bundle', text)
    assert.ok(
      !JSON.stringify(output).includes(leak.secret),
      'webpack writes other files in spite of errors, but not this one',
    )
  }
})

test('esbuild: files with secrets are removed, others are kept', async () => {
  const leak = secrets['an API token']()
  const folder = project({ 'src/main.js': `import('./other.js')`, 'src/other.js': leak.code })
  const { output } = await bundle('esbuild', folder)
  assert.deepEqual(Object.keys(output), ['main.js'])
})

test('esbuild: a build without writing is searched too', async () => {
  const leak = secrets['an API token']()
  const folder = project({ 'src/main.js': leak.code })
  const { code } = await bundle('esbuild', folder, { esbuild: { write: false } })
  assert.equal(code, 'secret_in_bundle')
  assert.ok(!existsSync(join(folder, 'out')))
})
