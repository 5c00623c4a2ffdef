/** The timers of the platform, kept before a test replaces them with fake ones. */
export const TIMERS: Pick<typeof globalThis, 'setTimeout' | 'clearTimeout'> = { setTimeout, clearTimeout }

/** The time in milliseconds, also under fake timers, which replace `performance`. */
export const now: () => number = performance.now.bind(performance)

/** Resolves after this time, also under fake timers. */
export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => TIMERS.setTimeout(resolve, ms))
}
