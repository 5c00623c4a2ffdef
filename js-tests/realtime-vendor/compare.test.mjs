// The same scripts, run by the vendor's package and by ours: the requests that the sandbox received
// and the events that listeners received must be equal, except for the listed differences.
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { differences } from './support/differences.mjs'
import { normalize } from './support/normalize.mjs'
import { record } from './support/recording.mjs'
import { useSandbox } from './support/space.mjs'

useSandbox()

const VENDOR = { v3: 'realtime-api-3', v4: '@signalwire/realtime-api' }
const OURS = '../../dist/realtime.mjs'
const COMMON = ['agent', 'authorization_state']
const DIFFERENCES = {
  v3: [...COMMON, 'acknowledgements', 'topics', 'tag', 'properties'],
  v4: [...COMMON, 'doubles'],
}

const comparable = (recording, version, isVendor) =>
  normalize(DIFFERENCES[version].reduce((rest, name) => differences[name].remove(rest, isVendor), recording))

for (const file of readdirSync(new URL('scripts/', import.meta.url))) {
  const version = file.slice(0, 2)
  test(`${file}: both packages send the same requests and see the same events`, async () => {
    const { default: script } = await import(`./scripts/${file}`)
    const vendor = await record(script, await import(VENDOR[version]))
    const ours = await record(script, await import(OURS))
    assert.ok(vendor.requests.length > 0)
    assert.deepEqual(comparable(ours, version, false), comparable(vendor, version, true))
  })
}
