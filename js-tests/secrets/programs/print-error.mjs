// Makes a call that fails, and prints the error in the way that its argument names. Its token is in
// a dotenv file.
import { readFileSync } from 'node:fs'
import { Credentials, SignalWire } from 'signalwire-client'

const [way, dotenv, ca] = process.argv.slice(2)
const credentials = Credentials.fromEnv({ dotenv })
const client = new SignalWire({ credentials, rootCertificates: readFileSync(ca, 'utf8'), maxRetries: 0 })
const failure = (call = client.video.rooms.list()) =>
  call.then(
    () => process.exit(9),
    (error) => error,
  )

const ways = {
  log: async () => {
    const call = client.video.rooms.list()
    console.log(client, credentials, call, await failure(call), call)
  },
  warning: async () => process.emitWarning(await failure()),
  unhandled: () => client.video.rooms.list(),
  uncaught: async () => {
    const error = await failure()
    setImmediate(() => {
      throw error
    })
  },
  'thrown object': async () => {
    const error = await failure()
    throw { error, client, credentials }
  },
  report: async () => console.log(JSON.stringify(process.report.getReport(await failure()))),
  resources: async () => {
    const call = failure()
    console.log(process.getActiveResourcesInfo(), process._getActiveHandles(), process._getActiveRequests())
    await call
  },
  trouble: () => {
    for (const wrong of [{ token: 'x y' }, { [credentials.project]: 1 }])
      try {
        new SignalWire({ credentials, ...wrong })
      } catch (error) {
        console.error(error)
      }
    throw new SignalWire({ credentials, baseUrl: 'http://localhost' })
  },
}

await ways[way]()
