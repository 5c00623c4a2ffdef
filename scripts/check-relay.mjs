// npm run check:relay -- wss://HOST [--from NUMBER] [--to NUMBER]: runs
// js-tests/realtime-relay.test.mjs against a relay. Project and token are read from the
// environment, root certificates from NODE_EXTRA_CA_CERTS. The number `to` must answer.
import { parseArgs } from 'node:util'
import { at } from './support/paths.mjs'
import { run } from './support/run.mjs'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { from: { type: 'string' }, to: { type: 'string' } },
})
if (positionals.length !== 1) {
  console.error('usage: npm run check:relay -- wss://HOST [--from NUMBER] [--to NUMBER]')
  process.exit(2)
}

const env = {
  RELAY_URL: positionals[0],
  ...(values.from && { RELAY_FROM: values.from }),
  ...(values.to && { RELAY_TO: values.to }),
}
await run(process.execPath, ['--test', at('js-tests/realtime-relay.test.mjs')], { env, show: true })
