/**
 * Resolves a URL as `fetch` does, against the page or its `<base>`, so that secrets are also found
 * in the part that the page adds.
 */
export function resolveUrl(url) {
  const string = String(url)
  try {
    return new URL(string, globalThis.document?.baseURI ?? globalThis.location?.href).href
  } catch {
    // Node.js has no page URL, and `fetch` throws a good error for an invalid one.
    return string
  }
}
