// A worker thread that reports what the package reads from its environment.
import { parentPort } from 'node:worker_threads'
import { Credentials } from 'signalwire-client'
import { signWebhook } from 'signalwire-client/webhooks'

function attempt(work) {
  try {
    return work()
  } catch ({ code }) {
    return code
  }
}

parentPort.postMessage({
  credentials: attempt(() => {
    const credentials = Credentials.fromEnv()
    return [credentials.project, credentials.revealToken(), credentials.origin]
  }),
  key: attempt(() => signWebhook({ url: 'https://hooks.example.com/sms', body: '{}' }).headers),
})
