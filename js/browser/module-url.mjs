// Before the core is loaded, which knows all shapes, the URL that it comes from is judged here, and
// more strictly: it needs no secret and no user info.
const SECRET = new RegExp(
  [
    'PT[0-9a-f]{24}',
    'PSK_[0-9a-z]{16}',
    '://[^/?#]*@',
    '[0-9a-f]{12}:[^/]{8}',
    '(?<![0-9a-z])(?=[a-z]*[0-9])[0-9a-z]{50}(?![0-9a-z])',
  ].join('|'),
  'i',
)
const BASE64 = /[\w+/-]{27,}/g
const DEPTH = 3

/** Whether a URL holds what looks like a secret, as it is or behind encodings. */
export function holdsSecret(url, depth = DEPTH) {
  return (
    SECRET.test(url) ||
    (depth > 0 && readings(url).some((text) => text !== url && holdsSecret(text, depth - 1)))
  )
}

function readings(url) {
  const runs = url.match(BASE64) ?? []
  const decoded = runs.flatMap((run) => [0, 1, 2, 3].map((start) => fromBase64(run.slice(start))))
  return [fromPercent(url), ...decoded]
}

const fromPercent = (text) =>
  text.replace(/%([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))

// Four characters make three bytes; atob takes no rest of one.
function fromBase64(run) {
  const plain = run.replaceAll('-', '+').replaceAll('_', '/')
  return atob(plain.slice(0, plain.length % 4 === 1 ? -1 : undefined))
}
