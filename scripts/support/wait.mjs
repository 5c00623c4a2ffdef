// Waits with a timeout.

const waits = new Set()

/** Returns descriptions of the current waits. */
export const pending = () => [...waits].map(format)

/**
 * Settles as the promise does, or rejects after a timeout with a message that contains
 * `description`, a string or a function that returns one.
 */
export async function within(ms, description, promise) {
  const error = new Error() // created here for its stack: that of a timer callback has no caller
  const wait = { description }
  let timer
  const timeout = new Promise((_, reject) => {
    timer = setTimeout(() => {
      error.message = `waited ${ms / 1000} s for ${format(wait)}`
      reject(error)
    }, ms)
  })
  waits.add(wait)
  try {
    return await Promise.race([promise, timeout])
  } finally {
    clearTimeout(timer)
    waits.delete(wait)
  }
}

const format = ({ description }) => (typeof description === 'function' ? description() : description)
