// The date of the advisory database, and what a release requires of docs/security.md.
import assert from 'node:assert/strict'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { advisoriesSection, databaseDate, passedOn } from '../../scripts/check/advisories.mjs'
import { checkAdvisories } from '../../scripts/release/check.mjs'
import { at } from '../../scripts/support/paths.mjs'
import { run } from '../../scripts/support/run.mjs'
import { temporaryFolder } from '../support/project.mjs'

const AUTHOR = ['-c', 'user.name=a', '-c', 'user.email=a@b.example']

test('the date is that of the last commit of the database', async () => {
  const folder = temporaryFolder()
  const git = (args, env) => run('git', ['-C', folder, ...AUTHOR, ...args], { env })
  await git(['init', '--quiet'])
  for (const date of ['2026-01-02T03:04:05Z', '2026-02-03T04:05:06Z']) {
    const env = { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }
    await git(['commit', '--quiet', '--allow-empty', '--message', date], env)
  }
  assert.equal(await databaseDate(`file://${folder}`), '2026-02-03')
})

test('a database that cannot be reached is a line that says so', () =>
  assert.rejects(databaseDate(join(temporaryFolder(), 'missing')), {
    name: 'MissingError',
    message: /missing cannot be reached: the dependencies were not checked for known vulnerabilities$/,
  }))

test('a release needs a page with the date of the database', () => {
  const page = join(temporaryFolder(), 'security.md')
  cpSync(at('docs/security.md'), page)
  const section = advisoriesSection(page)
  section.write('The dependencies were not checked.\n')
  assert.throws(() => checkAdvisories(section), {
    name: 'InputError',
    message: /^docs\/security\.md has no date of the advisories: UPDATE_DOCS=1 node /,
  })
  section.write(passedOn('2026-02-03'))
  checkAdvisories(section)
})
