import { DecodeError } from '../errors/classes.mjs'

const decoder = new TextDecoder()

/**
 * What a verified request holds: JSON, the fields of a form, or without a body those of the query.
 */
export function readPayload(body, isForm, url) {
  if (body.length === 0) return fieldsOf(new URL(url).searchParams)
  const text = decoder.decode(body)
  if (isForm) return fieldsOf(new URLSearchParams(text))
  try {
    return JSON.parse(text)
  } catch {
    // The parser's own message quotes the text.
    throw new DecodeError('The webhook is genuine, but its body is not JSON.', { code: 'invalid_json' })
  }
}

/** A field that came several times is an array of its texts. */
function fieldsOf(params) {
  const fields = [...new Set(params.keys())].map((name) => [name, params.getAll(name)])
  return Object.fromEntries(fields.map(([name, values]) => [name, values.length > 1 ? values : values[0]]))
}
