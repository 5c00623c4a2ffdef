// Requests to the server of the page. The key is part of the address of this module.
const BASE = new URL('.', import.meta.url)

/** Returns the URL of a path below the key. */
export const urlOf = (path) => new URL(path, BASE)

/** Reads JSON; rejects with the reason that the server gives. */
export const get = (path) => exchange(path, {})

/** Sends JSON to the control API, `faults` or `things`; resolves with the JSON of the response. */
export function send(method, path, body) {
  const json =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
  return exchange(`sandbox/${path}`, { method, ...json })
}

async function exchange(path, options) {
  const response = await fetch(urlOf(path), options)
  const text = await response.text()
  if (!response.ok) throw new Error(reasonIn(text) || `${response.status} ${response.statusText}`)
  return text ? JSON.parse(text) : undefined
}

function reasonIn(text) {
  try {
    const { problems = [], error } = JSON.parse(text)
    const sentences = problems.map(({ path, expected, got, hint }) =>
      [`${path}: expected ${expected}, got ${got}`, hint].filter(Boolean).join('; '),
    )
    return sentences.join('\n') || error
  } catch {
    return text
  }
}
