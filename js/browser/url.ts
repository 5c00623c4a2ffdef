/**
 * Resolves a URL as `fetch` does, against the page or its `<base>`, so that secrets are also found
 * in the part that the page adds.
 */
export function resolveUrl(url: unknown): string {
  const string = String(url)
  try {
    return new URL(string, globalThis.document?.baseURI ?? globalThis.location?.href).href
  } catch {
    // Node.js has no page URL, and `fetch` throws a good error for an invalid one.
    return string
  }
}

// Detection of secrets in the URL of the module. The detector of the core is not loaded yet. This
// one is stricter, because such a URL needs neither secrets nor user info.
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
const MAX_DEPTH = 3

/** Whether a URL contains what looks like a secret, plain or encoded. */
export function containsSecret(url: string, depth: number = MAX_DEPTH): boolean {
  return (
    SECRET.test(url) ||
    (depth > 0 && decodings(url).some((decoded) => decoded !== url && containsSecret(decoded, depth - 1)))
  )
}

function decodings(url: string): string[] {
  const runs = url.match(BASE64) ?? []
  const decoded = runs.flatMap((run) => [0, 1, 2, 3].map((start) => fromBase64(run.slice(start))))
  return [fromPercent(url), ...decoded]
}

const fromPercent = (url: string) =>
  url.replace(/%([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))

// 4 characters encode 3 bytes. atob rejects a single remaining character.
function fromBase64(run: string): string {
  const standard = run.replaceAll('-', '+').replaceAll('_', '/')
  return atob(standard.slice(0, standard.length % 4 === 1 ? -1 : undefined))
}
