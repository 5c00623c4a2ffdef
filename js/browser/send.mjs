// Sends no cookie and no referrer, and follows no redirect: it would send the token elsewhere.
const FETCH_DEFAULTS = {
  cache: 'no-store',
  credentials: 'omit',
  redirect: 'manual',
  referrerPolicy: 'no-referrer',
}

/**
 * Fetches once. Resolves with `{ answer }`, or with `{ fault }` and the little that a browser
 * reports. Rejects only if the signal aborts.
 */
export async function send(request, signal) {
  // No option is inherited from a polluted Object.prototype.
  const { url, ...parts } = request
  let answer
  try {
    answer = await fetch(url, { __proto__: null, ...FETCH_DEFAULTS, ...parts, signal })
    if (answer.type === 'opaqueredirect') return { fault: 'redirect' }
    return {
      answer: { status: answer.status, headers: [...answer.headers].flat(), body: await answer.text() },
    }
  } catch (error) {
    if (signal.aborted) throw error
    return { fault: answer ? 'cut' : 'none' }
  }
}
