// The headers that verification reads, by the names of their fields in the addon.
const HEADERS = {
  contentType: 'content-type',
  signatureSha256: 'x-signalwire-sha256-signature',
  signature: 'x-signalwire-signature',
  signatureTwilio: 'x-twilio-signature',
  forwardedProto: 'x-forwarded-proto',
  forwardedHost: 'x-forwarded-host',
}

/**
 * Returns the headers that verification reads, from a Headers object or from an object of names in
 * any case and values, as Node and serverless hosts provide them.
 */
export function pickHeaders(headers) {
  const get = getterOf(headers)
  const picked = Object.entries(HEADERS).map(([field, name]) => [field, get(name)])
  return { ...Object.fromEntries(picked), isAuthorised: get('authorization') !== undefined }
}

/** Returns a function that returns a header by its lower-case name, or undefined. */
export function getterOf(headers) {
  if (typeof headers.get === 'function') return (name) => headers.get(name) ?? undefined
  const values = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  return (name) => join(values.get(name))
}

// Joined values of a header that must occur once never verify.
function join(value) {
  return Array.isArray(value) ? value.join(', ') : (value ?? undefined)
}
