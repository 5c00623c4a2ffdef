// Sends no cookie and no referrer, and follows no redirect: it would send the token elsewhere.
const FETCH_DEFAULTS = {
  cache: 'no-store',
  credentials: 'omit',
  redirect: 'manual',
  referrerPolicy: 'no-referrer',
}

/**
 * Fetches once. Resolves with `{ response }`, or with `{ failure }` and the little that a
 * browser reports. Rejects only if the signal aborts.
 */
export async function send(request, signal) {
  // No option is inherited from a polluted Object.prototype.
  const { url, ...parts } = request
  let response
  try {
    response = await fetch(url, { __proto__: null, ...FETCH_DEFAULTS, ...parts, signal })
    if (response.type === 'opaqueredirect') return { failure: 'redirect' }
    const { status, headers } = response
    return { response: { status, headers: [...headers].flat(), body: await response.text() } }
  } catch (error) {
    if (signal.aborted) throw error
    return { failure: response ? 'cut' : 'none' }
  }
}
