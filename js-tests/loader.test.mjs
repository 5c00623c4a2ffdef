// A binary that cannot be loaded: the message says why and what to do, and the first error is kept.
import assert from 'node:assert/strict'
import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { at } from '../scripts/support/paths.mjs'
import { temporaryFolder } from './support/project.mjs'

/** A copy of the built package, changed by `change`, and what its entry says when it is used. */
async function loadChanged(change) {
  const folder = temporaryFolder()
  cpSync(at('dist'), join(folder, 'dist'), { recursive: true })
  cpSync(at('package.json'), join(folder, 'package.json'))
  const [binary] = readdirSync(join(folder, 'dist')).filter((name) => name.endsWith('.node'))
  change(join(folder, 'dist', binary))
  return useClient(pathToFileURL(join(folder, 'dist/node.mjs')))
}

async function useClient(entry) {
  try {
    const { SignalWire } = await import(entry)
    new SignalWire({ project: '3fa85f64-5717-4562-b3fc-2c963f66afa6', token: 'PT', space: 'example' })
  } catch (error) {
    return error
  }
  assert.fail('it was loaded')
}

test('a missing binary names the platform and the cure', async () => {
  const error = await loadChanged((path) => rmSync(path))
  assert.match(error.message, new RegExp(`${process.platform}.${process.arch}`))
  assert.match(error.message, /npm/)
  assert.ok(error.cause instanceof Error)
})

test('a broken binary keeps the reason of the system', async () => {
  const error = await loadChanged((path) => writeFileSync(path, 'not a binary'))
  assert.match(error.cause.message, /ELF|file too short|invalid|not a/i)
})
