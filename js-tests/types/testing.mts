// A Space for tests: hooks of node:test, faults, seeds, states.
import * as hooks from 'node:test'
import { type Fault, faults, type Sandbox, startSandbox, useSandbox } from 'signalwire-client/testing'

export const space: () => Sandbox = useSandbox(hooks, { strict: true })
useSandbox({ beforeAll: hooks.before, afterAll: hooks.after, beforeEach: hooks.beforeEach })
// @ts-expect-error a runner has beforeEach
useSandbox({ before: hooks.before, after: hooks.after })

export async function send(): Promise<string> {
  const sandbox = await startSandbox({ seed: { rooms: [{ name: 'standup' }] } })
  // @ts-expect-error a misspelt option
  await startSandbox({ prot: 8080 })
  const { id } = await sandbox.client().messaging.messages.create({ from: '+1', to: '+2', body: 'Hello' })
  await sandbox.advance(id, 'delivered')
  const [request] = await sandbox.waitFor({ operation: 'messaging.messages.create' }, { count: 1 })
  // @ts-expect-error there may be no request
  request.status
  const delivery = await sandbox.trigger('message.delivered', new URL('http://localhost:3000'))
  const [later] = await sandbox.deliveries({ event: 'message.delivered', after: delivery.sequence })
  // @ts-expect-error deliveries have no state
  await sandbox.deliveries({ state: 'sent' })
  return `${later?.id} ${request?.problems.map(({ hint }) => hint)} ${delivery.status ?? delivery.error}`
}

export const slow: Fault = faults.slow(2_000, { match: { operation: 'video.rooms.list' } })
// @ts-expect-error the name of the control API
export const wrong: Fault = { delay_ms: 2_000 }

export async function hits(sandbox: Sandbox): Promise<number> {
  const fault = await sandbox.fault(faults.rateLimited(3))
  await fault.clear()
  return fault.hits()
}
