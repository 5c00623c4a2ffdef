// Waiting for what may never come.

const waits = new Set()

/** What is being waited for at the moment. */
export const pending = () => [...waits].map(textOf)

/**
 * Resolves as the promise does, or rejects with what was waited for and for how long. `what` may be
 * a function.
 */
export async function within(ms, what, promise) {
  const error = new Error() // made here for its stack: a timer's leads nowhere
  const wait = { what }
  let timer
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => {
      error.message = `waited ${ms / 1000} s for ${textOf(wait)}`
      reject(error)
    }, ms)
  })
  waits.add(wait)
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
    waits.delete(wait)
  }
}

const textOf = ({ what }) => (typeof what === 'function' ? what() : what)
