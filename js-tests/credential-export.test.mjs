// Credentials for other clients: Axios, cURL, SignalWire's realtime package.
import assert from 'node:assert/strict'
import { Agent } from 'node:https'
import { test } from 'node:test'
import axios from 'axios'
import { Credentials } from 'signalwire-client'
import { run } from '../scripts/support/run.mjs'
import { startSandbox } from './support/sandbox.mjs'

const sandbox = await startSandbox()
const { project, token, url } = sandbox
const credentials = new Credentials({ project, token, baseUrl: url })
const { id } = await sandbox.client().video.rooms.create({ name: 'shared' })

test('axios calls the API with axiosConfig()', async () => {
  const httpsAgent = new Agent({ ca: sandbox.ca })
  const { data, status } = await axios.get('/api/video/rooms', { ...credentials.axiosConfig(), httpsAgent })
  assert.equal(status, 200)
  assert.deepEqual(
    data.data.map((room) => room.id),
    [id],
  )
})

test('axiosConfig() has the format that Axios documents', () => {
  assert.deepEqual(credentials.axiosConfig(), { baseURL: url, auth: { username: project, password: token } })
})

test('curl runs the command line of curl()', async () => {
  const line = credentials.curl('/api/video/rooms', { reveal: true })
  const output = await run('bash', ['-c', `${line} --silent --show-error --fail --cacert ${sandbox.caPath}`])
  assert.equal(JSON.parse(output).data[0].id, id)
})

test('curl() shows no token unless requested', () => {
  const line = credentials.curl('/api/video/rooms')
  assert.ok(line.startsWith('curl '))
  assert.ok(line.includes(project) && line.includes(`${url}/api/video/rooms`))
  assert.ok(!line.includes(token))
})

test('a path cannot end its shell quotes', async () => {
  const line = credentials.curl("/api/video/rooms?page_size=1';id;'", { reveal: true })
  const command = `${line} --silent --cacert ${sandbox.caPath}`
  assert.doesNotMatch(await run('bash', ['-c', command]), /^uid=/m)
})

test('realtimeOptions() has the format of the realtime package', () => {
  assert.deepEqual(credentials.realtimeOptions(), { project, token })
})
