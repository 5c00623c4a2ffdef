import type { EncodedRequest } from '../node/mock.ts'
import type { MockRequest } from './mock-types.ts'

/** Decodes a request. */
export function decodeRequest(encoded: EncodedRequest): MockRequest {
  const { operation, method, target, attempt, signal } = encoded
  const [path = '', query = ''] = target.split('?')
  const request = { operation, method, path, query: fieldsOfForm(query), body: decodeBody(encoded), attempt }
  // Not enumerable, so that a test can compare and print requests.
  return Object.freeze(Object.defineProperty({ ...request, signal }, 'signal', { enumerable: false }))
}

function decodeBody({ body, media }: EncodedRequest): unknown {
  if (body === '') return null
  return media.endsWith('json') ? JSON.parse(body) : fieldsOfForm(body)
}

function fieldsOfForm(text: string): Record<string, string | string[]> {
  const form = new URLSearchParams(text)
  const names = [...new Set(form.keys())]
  const readValue = (name: string) => {
    const [first = '', ...others] = form.getAll(name)
    return others.length ? [first, ...others] : first
  }
  return Object.fromEntries(names.map((name) => [name, readValue(name)]))
}
