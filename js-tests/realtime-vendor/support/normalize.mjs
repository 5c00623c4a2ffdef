// Ids and times of a recording, which differ between runs.

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** Replaces ids by the order of their appearance, and times by a constant. */
export function normalize(recording) {
  const ids = new Map()
  const name = (id) => {
    if (!ids.has(id)) ids.set(id, `id-${ids.size + 1}`)
    return ids.get(id)
  }
  return map(recording, (value) => (typeof value === 'string' ? value.replace(UUID, name) : value))
}

function map(value, change) {
  if (value instanceof Date) return 'time'
  if (Array.isArray(value)) return value.map((item) => map(item, change))
  if (typeof value !== 'object' || value === null) return change(value)
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, map(field, change)]))
}
