// Sources of credentials, and the errors for invalid values.
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, test } from 'node:test'
import { ConfigError, Credentials, SignalWire } from 'signalwire-client'
import { temporaryFolder } from './support/project.mjs'

const PROJECT = '3fa85f64-5717-4562-b3fc-2c963f66afa6'
const TOKEN = `PT${'0123456789abcdef'.repeat(3)}`
const THREE = { SIGNALWIRE_PROJECT_ID: PROJECT, SIGNALWIRE_API_TOKEN: TOKEN, SIGNALWIRE_SPACE: 'example' }
const folder = temporaryFolder()

beforeEach(() => {
  for (const name of Object.keys(process.env)) if (name.startsWith('SIGNALWIRE_')) delete process.env[name]
})

/** Returns the origin and the header of requests with a set of variables. */
function read(variables) {
  Object.assign(process.env, variables)
  const credentials = Credentials.fromEnv()
  return [credentials.axiosConfig().baseURL, credentials.revealToken()]
}

function refusal(make) {
  try {
    make()
  } catch (error) {
    assert.ok(error instanceof ConfigError, error)
    assert.ok(!error.message.includes(TOKEN))
    return error
  }
  assert.fail('it was accepted')
}

test('the three variables are sufficient', () => {
  assert.deepEqual(read(THREE), ['https://example.signalwire.com', TOKEN])
  assert.ok(new SignalWire())
})

for (const [alias, primary] of [
  ['SIGNALWIRE_TOKEN', 'SIGNALWIRE_API_TOKEN'],
  ['SIGNALWIRE_SPACE_URL', 'SIGNALWIRE_SPACE'],
  ['SIGNALWIRE_API_HOSTNAME', 'SIGNALWIRE_SPACE'],
])
  test(`${alias} is an alias of ${primary}`, () => {
    const { [primary]: value, ...rest } = THREE
    assert.deepEqual(read({ ...rest, [alias]: value }), ['https://example.signalwire.com', TOKEN])
  })

test('two names with the same value are accepted, in any form', () => {
  const space = {
    SIGNALWIRE_SPACE_URL: 'https://example.signalwire.com/',
    SIGNALWIRE_API_HOSTNAME: 'example.signalwire.com',
  }
  assert.deepEqual(read({ ...THREE, ...space }), ['https://example.signalwire.com', TOKEN])
})

test('two names with different values are an error with both names', () => {
  const error = refusal(() => read({ ...THREE, SIGNALWIRE_SPACE_URL: 'other' }))
  assert.equal(error.code, 'conflicting_values')
  assert.match(error.message, /SIGNALWIRE_SPACE\b/)
  assert.match(error.message, /SIGNALWIRE_SPACE_URL/)
})

test('a base URL overrides the space', () => {
  assert.deepEqual(
    read({ ...THREE, SIGNALWIRE_BASE_URL: 'https://localhost:4123' })[0],
    'https://localhost:4123',
  )
})

for (const [missing, named] of [
  ['SIGNALWIRE_PROJECT_ID', /SIGNALWIRE_PROJECT_ID/],
  ['SIGNALWIRE_API_TOKEN', /SIGNALWIRE_API_TOKEN/],
  ['SIGNALWIRE_SPACE', /SIGNALWIRE_SPACE/],
])
  test(`without ${missing} the error names it`, () => {
    const { [missing]: _, ...rest } = THREE
    assert.match(refusal(() => read(rest)).message, named)
  })

test('without variables the error names all three', () => {
  const { message } = refusal(() => new SignalWire())
  for (const name of Object.keys(THREE)) assert.match(message, new RegExp(name))
})

test('options override variables', () => {
  Object.assign(process.env, THREE)
  const error = refusal(() => new SignalWire({ project: 'not a project' }))
  assert.equal(error.code, 'invalid_project_id')
})

for (const [what, options, code] of [
  ['a project that is no UUID', { project: 'abc' }, 'invalid_project_id'],
  ['a space of another host', { space: 'example.com' }, 'invalid_space'],
  ['a space over plain http', { space: 'http://example.signalwire.com' }, 'invalid_space'],
  ['an unknown option', { tokn: TOKEN }, undefined],
])
  test(`${what} is rejected`, () => {
    const error = refusal(
      () => new SignalWire({ project: PROJECT, token: TOKEN, space: 'example', ...options }),
    )
    if (code) assert.equal(error.code, code)
  })

test('a token of the older format is accepted', () => {
  const legacy = 'aB3'.repeat(17).slice(0, 50)
  assert.equal(new Credentials({ project: PROJECT, token: legacy, space: 'example' }).revealToken(), legacy)
})

test('a dotenv file is read, and the environment overrides it', () => {
  const file = join(folder, 'test.env')
  const lines = Object.entries({ ...THREE, SIGNALWIRE_SPACE: '"filed" # comment' })
  writeFileSync(file, `# a comment\n${lines.map(([name, value]) => `export ${name}=${value}`).join('\n')}\n`)
  const fromFile = Credentials.fromEnv({ dotenv: file })
  assert.equal(fromFile.axiosConfig().baseURL, 'https://filed.signalwire.com')
  assert.equal(fromFile.revealToken(), TOKEN)
  assert.equal(process.env.SIGNALWIRE_API_TOKEN, undefined, 'the token entered the process')
  process.env.SIGNALWIRE_SPACE = 'shell'
  assert.equal(Credentials.fromEnv({ dotenv: file }).axiosConfig().baseURL, 'https://shell.signalwire.com')
})

test('a missing dotenv file is an error that names it', () => {
  assert.match(refusal(() => Credentials.fromEnv({ dotenv: join(folder, 'no.env') })).message, /no\.env/)
})
