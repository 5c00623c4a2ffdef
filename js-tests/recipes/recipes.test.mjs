// The recipes for test runners, in an empty project with the packages as they are published.
import assert from 'node:assert/strict'
import { cpSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { packSandbox } from '../../scripts/pack.mjs'
import { at, program } from '../../scripts/support/paths.mjs'
import { collect } from '../../scripts/support/run.mjs'
import { SANDBOX } from '../../scripts/support/sandbox.mjs'
import { pack, projectWith, temporaryFolder } from '../support/project.mjs'

const MODULES = at('js-tests/recipes/node_modules')
const { tarballs } = await pack(temporaryFolder())
const sandbox = await packSandbox(temporaryFolder(), 'this', () => program(SANDBOX, 'debug'))
const { cwd } = await projectWith([...tarballs, ...sandbox.map(({ tarball }) => tarball)])
cpSync(at('js-tests/recipes/project'), cwd, { recursive: true })
for (const name of ['nock', 'vitest'])
  symlinkSync(join(MODULES, name), join(cwd, 'node_modules', name), 'junction')

// The limits of the runners are 2 to 10 s, which a loaded machine exceeds.
const MS = '60000'

for (const [name, args] of [
  ['node:test', ['--test', 'sms.node.test.mjs']],
  [
    'Vitest',
    [join(MODULES, 'vitest/vitest.mjs'), 'run', 'sms.vitest', `--testTimeout=${MS}`, `--hookTimeout=${MS}`],
  ],
  ['Jest', [join(MODULES, 'jest/bin/jest.js'), 'sms.jest', `--testTimeout=${MS}`]],
  [
    'an automock of Vitest',
    [join(MODULES, 'vitest/vitest.mjs'), 'run', 'automock.vitest', `--testTimeout=${MS}`],
  ],
  ['an automock of Jest', [join(MODULES, 'jest/bin/jest.js'), 'automock.jest', `--testTimeout=${MS}`]],
  ['Mocha', [join(MODULES, 'mocha/bin/mocha.js'), 'sms.mocha.cjs', '--timeout', MS]],
  ['node:test beside nock', ['--test', 'nock.node.test.mjs']],
])
  test(`the recipe for ${name} passes`, async () => {
    const { code, stdout, stderr } = await collect(process.execPath, args, {
      cwd,
      env: { SIGNALWIRE_SANDBOX_PROGRAM: '', CI: '1' },
    })
    assert.equal(code, 0, `${stdout}${stderr}`)
  })
