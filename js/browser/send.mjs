// No cookie goes along, no redirect is followed (it would take the token elsewhere), and no page
// learns its referrer.
const FETCH_DEFAULTS = {
  cache: 'no-store',
  credentials: 'omit',
  redirect: 'manual',
  referrerPolicy: 'no-referrer',
}

/**
 * Fetches once: `{ answer }`, or `{ fault }` with what little a browser tells. Rejects only if the
 * signal aborts.
 */
export async function send(request, signal) {
  // Neither a body nor an option comes from Object.prototype.
  const { url, ...parts } = request
  let answer
  try {
    answer = await fetch(url, { __proto__: null, ...FETCH_DEFAULTS, ...parts, signal })
    if (answer.type === 'opaqueredirect') return { fault: 'redirect' }
    return { answer: { status: answer.status, headers: headersOf(answer), body: await answer.text() } }
  } catch (error) {
    if (signal.aborted) throw error
    return { fault: answer ? 'cut' : 'none' }
  }
}

// Flat. The core has no clock and reads seconds alone, so a date becomes seconds, counted from the
// server's own date where it is told.
function headersOf({ headers }) {
  const flat = [...headers].flat()
  const at = flat.indexOf('retry-after') + 1
  if (at > 0) flat[at] = secondsOf(flat[at], headers.get('date'))
  return flat
}

/** A `Retry-After` in seconds, whichever form it has. */
export function secondsOf(value, date) {
  const until = Date.parse(value)
  if (/^\s*\d+\s*$/.test(value) || Number.isNaN(until)) return value
  const from = Date.parse(date ?? '')
  const wait = until - (Number.isNaN(from) ? Date.now() : from)
  return String(Math.max(0, Math.ceil(wait / 1000)))
}
