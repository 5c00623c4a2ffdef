// The faults that have a switch. `effect` has fields of `POST /sandbox/faults`.

/** The presets, as `{ name, hint, effect }`. */
export const PRESETS = [
  { name: 'Rate limited', hint: '429 with Retry-After: 1', effect: { status: 429, retry_after: 1 } },
  { name: 'Unavailable', hint: '503, the operation does not run', effect: { status: 503 } },
  { name: 'Token rejected', hint: '401, the operation does not run', effect: { status: 401 } },
  {
    name: 'Not JSON',
    hint: '502 with a page of a proxy',
    effect: { status: 502, body: '<html>Bad gateway</html>' },
  },
  {
    name: 'Lost response',
    hint: 'the operation runs, the connection closes without a response',
    effect: { drop: true },
  },
  { name: 'Cut response', hint: 'the operation runs, the body ends after 20 bytes', effect: { cut: 20 } },
  { name: 'Slow', hint: 'the request waits for 2 s', effect: { delay_ms: 2000 } },
]

const FIELDS = ['status', 'retry_after', 'body', 'headers', 'drop', 'cut', 'delay_ms']

/** Returns the fields of a fault that have an effect. */
export function effectOf(fault) {
  const isSet = (value) => value != null && value !== false && JSON.stringify(value) !== '{}'
  return Object.fromEntries(FIELDS.filter((name) => isSet(fault[name])).map((name) => [name, fault[name]]))
}

/** Returns the preset with the effect of a fault, if there is one. */
export function presetOf(fault) {
  const effect = sorted(effectOf(fault))
  return PRESETS.find((preset) => sorted(preset.effect) === effect)
}

const sorted = (effect) => JSON.stringify(Object.entries(effect).sort())
