// Answers the calls of the topic `office` with a menu: 1 connects to a person, 2 takes a message.
//
//   node examples/realtime/phone-menu.mjs +15550000001 +15550100002
//
// The arguments are the number that calls, and the number of the person.
import { Credentials } from 'signalwire-client'
import { RealtimeClient } from 'signalwire-client/realtime'

const [from, person] = process.argv.slice(2)
const client = new RealtimeClient({ credentials: Credentials.fromEnv() })
process.once('SIGTERM', () => client.drain({ timeoutMs: 10_000 }))
await client.voice.listen({ topics: ['office'], onCallReceived: answer })
console.log('waiting for calls')

async function answer(call) {
  await call.answer()
  const prompt = await call.promptTTS({
    text: 'Press 1 for a person, 2 to leave a message.',
    digits: { max: 1, digitTimeout: 5 },
  })
  console.log(`${call.from}: ${prompt.digits ?? 'nothing'}`)
  if (prompt.digits === '1') await connect(call)
  else if (prompt.digits === '2') await record(call)
  else await call.playTTS({ text: 'Goodbye.' })
  await call.hangup()
}

async function connect(call) {
  const peer = await call.connectPhone({ from, to: person, timeout: 20 })
  console.log(`${call.from}: talks to ${peer.to}`)
  await call.disconnect()
}

async function record(call) {
  const recording = await call.recordAudio({ beep: true, endSilenceTimeout: 3 }).onStarted()
  await recording.stop()
  const { url } = await recording.ended()
  console.log(`${call.from}: left ${url}`)
}
