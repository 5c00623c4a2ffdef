// Many clients whose relay is away for 10 s: when they are back, and how evenly.
import { at } from '../../scripts/support/paths.mjs'
import { end, firstLine, start } from '../../scripts/support/processes.mjs'

const AWAY_MS = 10_000
const READY_MS = 60_000
// The sender records connects for 60 s.
const RECORDED_MS = AWAY_MS + 90_000

/**
 * Resolves with the seconds until all clients are back, and the largest share of them that
 * connected within one second.
 */
export async function measureReconnect(client, options, env, sender) {
  const args = [at('bench/realtime/client.mjs'), client, 'stay', JSON.stringify(options)]
  const child = start(process.execPath, args, { env, stdio: ['pipe', 'pipe', 'inherit'] })
  try {
    await firstLine(child, 'the clients', READY_MS)
    sender.stdin.write(`away ${AWAY_MS}\n`)
    return summary(JSON.parse(await firstLine(sender, 'the connects', RECORDED_MS)), options.sessions)
  } finally {
    await end(child)
  }
}

function summary(connectsMs, sessions) {
  if (connectsMs.length < sessions) throw new Error(`${connectsMs.length} of ${sessions} clients are back`)
  const perSecond = new Map()
  for (const ms of connectsMs) {
    const second = Math.floor(ms / 1000)
    perSecond.set(second, (perSecond.get(second) ?? 0) + 1)
  }
  return {
    backS: Math.max(...connectsMs) / 1000,
    peakShare: Math.max(...perSecond.values()) / connectsMs.length,
  }
}
