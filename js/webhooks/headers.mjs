// What is read of the headers, by the name under which native code takes it.
const READ = {
  contentType: 'content-type',
  signatureSha256: 'x-signalwire-sha256-signature',
  signature: 'x-signalwire-signature',
  signatureTwilio: 'x-twilio-signature',
  forwardedProto: 'x-forwarded-proto',
  forwardedHost: 'x-forwarded-host',
}

/**
 * The headers that matter, of a Headers object or of names and values in any case, as Node and
 * serverless hosts give them.
 */
export function pickHeaders(headers) {
  const get = getterOf(headers)
  const picked = Object.entries(READ).map(([name, header]) => [name, get(header)])
  return { ...Object.fromEntries(picked), isAuthorised: get('authorization') !== undefined }
}

/** A function that gives a header by its name in lower case, or undefined. */
export function getterOf(headers) {
  if (typeof headers.get === 'function') return (name) => headers.get(name) ?? undefined
  const known = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  return (name) => textOf(known.get(name))
}

// Two values for a name that should come once are no value that verifies, whoever sent them.
function textOf(value) {
  return Array.isArray(value) ? value.join(', ') : (value ?? undefined)
}
