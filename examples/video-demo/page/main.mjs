import { showAddresses } from './addresses.mjs'
import { byId } from './elements.mjs'
import { log } from './log.mjs'
import { showRefusals } from './refusals.mjs'
import { showSession } from './session.mjs'
import { init } from './signalwire-client.mjs'

await init()
const space = await (await fetch('/space')).json()
byId('space').textContent = `${space.isSandbox ? 'Sandbox' : 'Space'} · ${new URL(space.origin).host}`
showSession()
showAddresses(space)
showRefusals(space)
document.body.dataset.ready = 'true'
log('The page contains no secret and has requested none.')
