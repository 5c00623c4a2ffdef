// One client under measurement, in a process of its own: `ours` or `axios`.
import { Agent } from 'node:https'
import axios from 'axios'
import { Credentials, SignalWire } from 'signalwire-client'

const CALLS = 400
const query = { page_size: 50 }
const credentials = Credentials.fromEnv()
const client = new SignalWire({ credentials })

const lists = {
  ours: () => client.video.rooms.list(query),
  axios: axiosList(
    axios.create({ ...credentials.axiosConfig(), httpsAgent: new Agent({ keepAlive: true }) }),
  ),
}
const list = lists[process.argv[2]]

process.on('message', async ({ rooms, inFlight }) => {
  process.send(rooms ? await fill(rooms) : await measure(inFlight))
})

function axiosList(instance) {
  return async () => (await instance.get('/api/video/rooms', { params: query })).data
}

async function fill(rooms) {
  const { data } = await client.video.rooms.list(query)
  for (let i = data.length; i < rooms; i++) await client.video.rooms.create({ name: `room-${i}` })
  return {}
}

async function measure(inFlight) {
  const cpu = process.cpuUsage()
  const start = performance.now()
  await Promise.all(Array.from({ length: inFlight }, () => callInTurn(CALLS / inFlight)))
  const { user, system } = process.cpuUsage(cpu)
  return { latency: (performance.now() - start) / CALLS, cpu: (user + system) / 1000 / CALLS }
}

async function callInTurn(times) {
  for (let i = 0; i < times; i++) {
    const { data } = await list()
    if (data.length !== 50) throw new Error(`${data.length} rooms came`)
  }
}
