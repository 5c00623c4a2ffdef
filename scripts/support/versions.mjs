// Comparison of versions.

/** Whether a dotted version is lower than another, compared by numbers. */
export function isOlder(version, wanted) {
  const [a, b] = [version, wanted].map((text) => text.split('.').map((part) => Number.parseInt(part, 10)))
  const index = b.findIndex((number, i) => number !== (a[i] ?? 0))
  return index >= 0 && (a[index] ?? 0) < b[index]
}
