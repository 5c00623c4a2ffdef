import { DecodeError } from '../errors/classes.mjs'

const decoder = new TextDecoder()

/**
 * Parses the payload of a verified request: JSON, the fields of a form, or the query without a
 * body.
 */
export function readPayload(body, isForm, url) {
  if (body.length === 0) return toObject(new URL(url).searchParams)
  const text = decoder.decode(body)
  if (isForm) return toObject(new URLSearchParams(text))
  try {
    return JSON.parse(text)
  } catch {
    // The message of JSON.parse quotes the body.
    throw new DecodeError('The webhook is genuine, but its body is not JSON.', { code: 'invalid_json' })
  }
}

/** Converts parameters to an object. A repeated parameter becomes an array of strings. */
function toObject(params) {
  const fields = [...new Set(params.keys())].map((name) => [name, params.getAll(name)])
  return Object.fromEntries(fields.map(([name, values]) => [name, values.length > 1 ? values : values[0]]))
}
