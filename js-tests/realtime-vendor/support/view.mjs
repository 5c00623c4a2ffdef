// Values that scripts see, as plain data that 2 packages can be compared by.

/** The getters of all objects of the packages. */
const GETTERS = `id callId nodeId state tag from to type direction context connectState active
  name displayName roomId roomSessionId eventChannel layoutName previewUrl recording streaming locked
  hideVideoMuted prioritizeHandraise audioMuted videoMuted deaf visible inputVolume outputVolume
  inputSensitivity talking updated meta url size volume position seekable startedAt endedAt
  channel content publishedAt member body media segments tags reason layout layers total
  digits terminator text confidence`.split(/\s+/)

/** Copies the getters of an object of a package, and plain values as they are. */
export function view(value) {
  if (value instanceof Date || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(view)
  const prototype = Object.getPrototypeOf(value)
  const names = prototype === Object.prototype ? Object.keys(value) : GETTERS
  const fields = names.map((name) => [name, value[name]])
  const isData = ([, field]) => field !== undefined && typeof field !== 'function'
  return Object.fromEntries(fields.filter(isData).map(([name, field]) => [name, view(field)]))
}
