// A build that would publish a secret fails in every bundler. The error names the position, never
// the secret, and no file with the secret remains.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bundle, names } from './support/bundlers.mjs'
import { project } from './support/project.mjs'
import { secrets } from './support/secrets.mjs'

const MAIN = `import { x } from './other.js'\nconsole.log(x)\n`
const OTHER = 'src/other.js'

const WORDS = {
  api_token: 'API token',
  legacy_api_token: 'API token (older format)',
  signing_key: 'signing key',
  basic_credential: 'Basic credential',
}

function assertStopped({ output, code, leaks, text }, { kind, secret }) {
  assert.equal(code, 'secret_in_bundle', text)
  for (const leak of leaks) assert.deepEqual([leak.kind, leak.name], [kind, WORDS[kind]])
  assert.ok(text.includes(`: ${WORDS[kind]}`), text)
  assert.ok(!text.includes(secret) && !JSON.stringify(leaks).includes(secret), 'the secret is shown')
  assert.ok(!Object.values(output).some((content) => content.includes(secret)), 'the secret is written')
}

for (const name of names) {
  for (const [what, make] of Object.entries(secrets))
    test(`${name}: ${what}`, async () => {
      const leak = make()
      const folder = project({ 'src/main.js': MAIN, [OTHER]: leak.code })
      assertStopped(await bundle(name, folder), leak)
    })

  for (const maps of [true, 'inline'])
    test(`${name}: the position in the source, from a map (${maps})`, async () => {
      const leak = secrets['an API token']()
      const line = `/* ä🎉 */ ${leak.code}`
      const folder = project({ 'src/main.js': MAIN, [OTHER]: `// one\n// two\n${line}\n` })
      const stopped = await bundle(name, folder, { maps })
      assertStopped(stopped, leak)
      const column = line.indexOf(leak.secret) + 1
      assert.match(
        stopped.text,
        new RegExp(`src/other\\.js:3:${column}$`, 'm'),
        'the position in the source itself',
      )
      assert.match(
        stopped.text,
        /main[\w.-]*\.js:\d+:\d+: .*src\/other\.js:3:\d+$/m,
        'the position in the output',
      )
    })

  test(`${name}: a comment that only the source map contains`, async () => {
    const leak = secrets['an API token']()
    const folder = project({ 'src/main.js': `${MAIN}// ${leak.secret}\n`, [OTHER]: 'export const x = 1' })
    // Rollup keeps comments, so the comment is removed from its output in another way.
    const define = name === 'rollup' ? { [leak.secret]: '' } : {}
    assert.equal((await bundle(name, folder, { define })).text, '', 'without a map the comment is removed')
    assertStopped(await bundle(name, folder, { define, maps: true }), leak)
  })

  test(`${name}: a dynamically imported chunk`, async () => {
    const leak = secrets['a signing key']()
    const folder = project({ 'src/main.js': `import('./other.js').then(console.log)`, [OTHER]: leak.code })
    assertStopped(await bundle(name, folder), leak)
  })

  test(`${name}: a variable that the build inlines`, async () => {
    const leak = secrets['an API token']()
    const folder = project({ 'src/main.js': 'console.log(import.meta.env.VITE_TOKEN)' })
    const define = { 'import.meta.env.VITE_TOKEN': JSON.stringify(leak.secret) }
    assertStopped(await bundle(name, folder, { define }), leak)
  })

  test(`${name}: allowed values are accepted, and only these`, async () => {
    const one = secrets['an API token']()
    const other = secrets['a signing key']()
    const folder = project({ 'src/main.js': `console.log('${one.secret}', '${other.secret}')` })
    const allow = ({ kind }) => kind === 'api_token'
    assertStopped(await bundle(name, folder, { guard: { allow } }), other)
    assert.equal((await bundle(name, folder, { guard: { allow: () => true } })).text, '')
  })
}

// Rollup has no setting for the target of a build.
for (const name of names.filter((one) => one !== 'rollup'))
  test(`${name}: a build for a server is not checked`, async () => {
    const leak = secrets['an API token']()
    const folder = project({ 'src/main.js': `console.log('${leak.secret}')` })
    const { output, text } = await bundle(name, folder, { server: true })
    assert.equal(text, '')
    assert.ok(Object.values(output).some((content) => content.includes(leak.secret)))
  })
