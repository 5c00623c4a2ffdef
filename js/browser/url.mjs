/**
 * A URL as a browser asks for it: what the page's own address or its `<base>` adds is a part of it,
 * and is judged with it.
 */
export function resolveUrl(url) {
  const text = String(url)
  try {
    return new URL(text, globalThis.document?.baseURI ?? globalThis.location?.href).href
  } catch {
    // Node.js has no page, and `fetch` says best what is wrong with a URL.
    return text
  }
}
