import { Agent, get } from 'node:http'

/**
 * Sends requests to a server in another process at a fixed rate. The returned function stops this
 * and resolves with the latency of each request in milliseconds, measured from its scheduled time:
 * a slow server delays the following requests too.
 */
export function startVisits(port, perSecond) {
  const agent = new Agent({ keepAlive: true })
  const [start, periodMs] = [performance.now(), 1000 / perSecond]
  const visits = []
  const timer = setInterval(() => {
    while (start + visits.length * periodMs <= performance.now())
      visits.push(visit({ port, agent }, start + visits.length * periodMs))
  }, 1)
  return async () => {
    clearInterval(timer)
    const times = await Promise.all(visits)
    agent.destroy()
    return times
  }
}

function visit({ port, agent }, due) {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, agent }, (response) => {
      response.resume().once('end', () => resolve(performance.now() - due))
    }).once('error', reject)
  })
}
