// Works on the tasks of a topic, one after the other.
//
//   node examples/realtime/worker.mjs reports
import { Credentials } from 'signalwire-client'
import { RealtimeClient } from 'signalwire-client/realtime'

const [topic] = process.argv.slice(2)
const client = new RealtimeClient({ credentials: Credentials.fromEnv() })
const ended = new AbortController()
process.once('SIGTERM', () => ended.abort())

// While a task is worked on, the next ones wait in the addon.
console.log('waiting for tasks')
try {
  for await (const task of client.task.tasks({ topics: [topic], signal: ended.signal })) {
    console.log('task', JSON.stringify(task))
  }
} catch (error) {
  if (!ended.signal.aborted) throw error
} finally {
  await client.close()
}
