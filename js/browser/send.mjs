// No cookie goes along, no redirect is followed (it would take the token elsewhere), and no page learns its referrer.
const MANNERS = {
  cache: 'no-store',
  credentials: 'omit',
  redirect: 'manual',
  referrerPolicy: 'no-referrer',
}

/** Fetches once: `{ answer }`, or `{ fault }` with what little a browser tells. Rejects only if the signal aborts. */
export async function send({ method, url, headers, body }, signal) {
  let answer
  try {
    answer = await fetch(url, { ...MANNERS, method, headers, body, signal })
    if (answer.type === 'opaqueredirect') return { fault: 'redirect' }
    return {
      answer: { status: answer.status, headers: [...answer.headers].flat(), body: await answer.text() },
    }
  } catch (error) {
    if (signal.aborted) throw error
    return { fault: answer ? 'cut' : 'none' }
  }
}
