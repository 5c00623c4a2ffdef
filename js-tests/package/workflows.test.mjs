// The rules of the workflows of GitHub, which cannot run here.
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'yaml'
import { readSandboxTargets } from '../../scripts/packages/sandbox-targets.mjs'
import { readTargets } from '../../scripts/packages/targets.mjs'
import { readManifest } from '../../scripts/packages/version.mjs'
import { at } from '../../scripts/support/paths.mjs'

const FOLDER = '.github/workflows'
const PINNED = /^[\w-]+\/[\w-]+@[0-9a-f]{40}$/
const LOCAL = /^\.\/\.github\/workflows\/[\w-]+\.yml$/
const { scripts } = readManifest()
const targets = readTargets()
const sandboxes = readSandboxTargets()
const workflows = readdirSync(at(FOLDER)).map((name) => {
  const text = readFileSync(at(FOLDER, name), 'utf8')
  return { name, text, ...parse(text) }
})
const byName = Object.fromEntries(workflows.map((workflow) => [workflow.name, workflow]))
const jobsOf = ({ jobs }) => Object.entries(jobs)
const stepsOf = (workflow) => jobsOf(workflow).flatMap(([, { steps = [] }]) => steps)

test('there are workflows for tests, builds and releases', () => {
  assert.deepEqual(
    workflows.map(({ name }) => name),
    ['build', 'ci', 'release'],
  )
})

for (const workflow of workflows) {
  const { name, text, permissions, on } = workflow

  test(`${name}: actions are pinned by hash, with the version in a comment`, () => {
    const uses = [...jobsOf(workflow).map(([, job]) => job), ...stepsOf(workflow)].flatMap(
      ({ uses }) => uses ?? [],
    )
    for (const action of uses) assert.match(action, LOCAL.test(action) ? LOCAL : PINNED)
    for (const [line] of text.matchAll(/uses: [\w-]+\/.*/g)) assert.match(line, / # v\d+\.\d+\.\d+$/)
  })

  test(`${name}: no permissions on top, and each job lists its own`, () => {
    assert.deepEqual(permissions, {})
    for (const [job, { permissions }] of jobsOf(workflow)) {
      assert.ok(permissions, job)
      const written = Object.keys(permissions).filter((scope) => permissions[scope] === 'write')
      if (name !== 'release') assert.deepEqual(written, [], job)
      assert.ok(
        written.every((scope) => ['id-token', 'attestations'].includes(scope)),
        job,
      )
    }
  })

  test(`${name}: no trigger that runs code of a fork with secrets, no secret, no cache`, () => {
    assert.ok(!('pull_request_target' in on))
    assert.doesNotMatch(text, /\$\{\{ *secrets\.|actions\/cache|^\s*cache:/m)
  })

  test(`${name}: checkouts keep no credentials`, () => {
    for (const { uses, with: options } of stepsOf(workflow))
      if (uses?.startsWith('actions/checkout@')) assert.equal(options['persist-credentials'], false)
  })

  test(`${name}: commands are one line each, and what they name exists`, () => {
    const commands = stepsOf(workflow).flatMap(({ run }) => run ?? [])
    for (const command of commands) {
      assert.ok(!command.includes('\n'), command)
      const [, script] = /^npm (?:run )?(?!ci|install|audit)([\w:-]+)/.exec(command) ?? []
      if (script) assert.ok(scripts[script], command)
      const [, file] = /^node (\S+)/.exec(command) ?? []
      if (file) assert.ok(existsSync(at(file)), command)
    }
    const events = ['github.event.', 'github.head_ref'].filter((part) => commands.join('\n').includes(part))
    assert.deepEqual(events, [], 'text of a pull request in a command')
  })

  test(`${name}: what a job needs exists`, () => {
    for (const [job, { needs = [] }] of jobsOf(workflow))
      for (const needed of [needs].flat()) assert.ok(needed in workflow.jobs, `${job}: ${needed}`)
  })
}

test('the matrices equal the table of targets', () => {
  const { addon, sandbox, test: tests, container } = byName.build.jobs
  const rows = targets.map(({ name, tool, builder }) => ({ name, tool, builder }))
  assert.deepEqual(addon.strategy.matrix.include, rows)
  assert.deepEqual(
    sandbox.strategy.matrix.include,
    sandboxes.map(({ name, tool, builder }) => ({ name, tool, builder })),
  )
  const runners = [...new Set(targets.map(({ runner }) => runner))]
  assert.deepEqual(tests.strategy.matrix.runner, runners)
  assert.deepEqual(byName.release.jobs.smoke.strategy.matrix.runner, runners)
  const names = targets.map(({ name }) => name)
  for (const { target, runner } of container.strategy.matrix.include) {
    assert.ok(names.includes(target) && runners.includes(runner), target)
  }
})

test('a release is checked, built, reproduced and tested before it is published, and a person approves it', () => {
  const { jobs, on } = byName.release
  const before = (name) => [name, ...[jobs[name].needs ?? []].flat().flatMap(before)]
  assert.deepEqual(on, { push: { tags: ['v*'] } })
  for (const needed of ['check', 'build', 'reproduce', 'attest'])
    assert.ok(before('npm').includes(needed), needed)
  assert.ok(before('crates').includes('smoke') && before('smoke').includes('npm'))
  for (const name of ['npm', 'crates']) {
    assert.equal(jobs[name].environment, 'release')
    assert.equal(jobs[name].permissions['id-token'], 'write')
  }
})
