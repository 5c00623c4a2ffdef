// The order of the steps.

// Two: cargo compiles one large crate at a time, on one core, and tests wait for timers and
// processes. More would only compete for two cores.
const AT_ONCE = 2

/**
 * Runs steps in their order, two at a time. A step starts when the steps that its `after` names
 * have ended; those that are not among the steps count as ended. Rejects with the first error.
 */
export async function schedule(steps, run) {
  const waiting = [...steps]
  const running = new Map()
  while (waiting.length || running.size) {
    for (const step of startable(waiting, running)) {
      waiting.splice(waiting.indexOf(step), 1)
      running.set(
        step.name,
        run(step).then(() => running.delete(step.name)),
      )
    }
    await Promise.race(running.values())
  }
}

function startable(waiting, running) {
  const pending = new Set([...running.keys(), ...waiting.map(({ name }) => name)])
  const isReady = ({ after = [] }) => !after.some((name) => pending.has(name))
  return waiting.filter(isReady).slice(0, AT_ONCE - running.size)
}
