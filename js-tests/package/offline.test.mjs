// An installation from the tarballs without a network and without a cache: the platform packages of
// the other systems exist nowhere.
import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { installNpm } from '../../scripts/support/npm-programs.mjs'
import { run } from '../../scripts/support/run.mjs'
import { installNode, isSupported, NEWEST } from '../../scripts/test/node-versions.mjs'
import { PRINTED, PROGRAM } from '../support/installation.mjs'
import { pack, temporaryFolder } from '../support/project.mjs'

const { tarballs } = await pack(temporaryFolder())
const programs = { [process.versions.node]: process.execPath }
if (isSupported) programs[NEWEST] = await installNode(NEWEST)

for (const major of [10, 11])
  for (const [version, program] of Object.entries(programs))
    test(`npm ${major} with Node.js ${version}`, async () => {
      const cwd = join(temporaryFolder(), 'project')
      mkdirSync(cwd)
      writeFileSync(join(cwd, 'package.json'), '{ "private": true }')
      writeFileSync(join(cwd, 'program.mjs'), PROGRAM)
      const cache = `--cache=${temporaryFolder()}`
      const flags = ['install', '--offline', '--no-audit', '--no-fund', cache, ...tarballs]
      await run(program, [await installNpm(major), ...flags], { cwd })
      assert.equal(await run(program, ['program.mjs'], { cwd }), PRINTED)
    })
