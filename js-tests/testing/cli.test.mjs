// The frame of the command line: help, version, wrong arguments, exit codes, colours.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readManifest } from '../../scripts/packages/version.mjs'
import { program } from '../../scripts/support/paths.mjs'
import { SANDBOX } from '../../scripts/support/sandbox.mjs'
import { temporaryFolder } from '../support/cleanup.mjs'
import { CLI, cli } from './support/cli.mjs'

/** Arguments, the exit code, and what stderr says. */
const EXITS = [
  [['--help'], 0, ''],
  [['--version'], 0, ''],
  [['sandbox', '--help'], 0, ''],
  [['sandbox', '--', 'node', '-e', ''], 0, ''],
  [['sandbox', '--', 'node', '-e', 'process.exit(7)'], 7, ''],
  [['sandbox', '--seed', 'missing.json'], 1, 'error: the seed missing.json cannot be read: ENOENT'],
  [['sandbox', '--', 'no-such-command'], 1, 'error: no-such-command cannot be started: spawn'],
  [[], 2, 'error: no command\nsee --help\n'],
  [['sandbx'], 2, 'error: unknown command sandbx; did you mean sandbox?\nsee --help\n'],
  [['--wrong'], 2, 'error: unknown option --wrong; known: sandbox'],
  [['sandbox', '--prot', '1'], 2, 'error: unknown option --prot; did you mean --port?\nsee --help\n'],
  [['sandbox', '--port', 'x'], 2, 'error: --port: expected a number from 0 to 65535, got x\n'],
  [['sandbox', '--port'], 2, 'error: --port requires a value\n'],
  [['sandbox', '--json=1'], 2, 'error: --json takes no value\n'],
  [['sandbox', 'npm', 'test'], 2, 'error: unexpected argument npm; a command follows after --\n'],
  [['sandbox', '--'], 2, 'error: no command after --\n'],
]

for (const [args, expected, message] of EXITS)
  test(`signalwire-client ${args.join(' ')}: exit code ${expected}`, async () => {
    const { code, stdout, stderr } = await cli(args)
    assert.equal(code, expected, stderr)
    assert.ok(message ? stderr.startsWith(message) : stderr === '', stderr)
    if (expected > 0) assert.equal(stdout, '')
  })

test('without the package of the sandbox the exit code is 3, and the line that installs it is shown', async () => {
  const { code, stdout, stderr } = await cli(['sandbox'], {
    cwd: temporaryFolder(),
    env: { SIGNALWIRE_SANDBOX_PROGRAM: '' },
  })
  assert.deepEqual([code, stdout], [3, ''])
  assert.equal(
    stderr,
    'error: the package @signalwire-client/sandbox is not installed: npm install --save-dev @signalwire-client/sandbox\n',
  )
})

test('with --yes the missing package is run by npm exec in the same version', async () => {
  const npm = join(temporaryFolder(), 'npm-cli.js')
  const path = JSON.stringify(program(SANDBOX, 'debug'))
  writeFileSync(npm, `console.error(process.argv.slice(2).join(' '))\nconsole.log(${path})\n`)
  const { code, stderr } = await cli(['sandbox', '--yes', '--', 'node', '-e', ''], {
    cwd: temporaryFolder(),
    env: { SIGNALWIRE_SANDBOX_PROGRAM: '', npm_execpath: npm },
  })
  assert.equal(code, 0, stderr)
  const name = `@signalwire-client/sandbox@${readManifest().version}`
  assert.ok(stderr.includes(`exec --yes --package=${name} -- signalwire-sandbox --path\n`), stderr)
})

test('the help names every exit code, and the version is that of the package', async () => {
  const help = (await cli(['--help'])).stdout
  for (const code of ['0 done', '1 failed', '2 wrong arguments', '3 a package is missing', '130 interrupted'])
    assert.ok(help.includes(code), code)
  assert.equal((await cli(['--version'])).stdout, `${readManifest().version}\n`)
})

// The program `script` of util-linux runs a command on a terminal.
test('errors are red on a terminal, unless NO_COLOR is set', { skip: process.platform !== 'linux' }, () => {
  const onTerminal = (env) => {
    const line = `'${process.execPath}' '${CLI}' sandbx`
    const { stdout } = spawnSync('script', ['-qec', line, '/dev/null'], {
      encoding: 'utf8',
      env: { ...process.env, TERM: 'xterm', ...env },
    })
    return stdout
  }
  assert.ok(onTerminal({ NO_COLOR: '' }).startsWith('\u001b[31merror\u001b[0m: unknown command'))
  assert.ok(onTerminal({ NO_COLOR: '1' }).startsWith('error: unknown command'))
})
