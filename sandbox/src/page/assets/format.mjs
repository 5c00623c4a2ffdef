// Values as text.

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  fractionalSecondDigits: 3,
})

/** `09:41:07.250`, in the time zone of the browser. */
export function clock(at) {
  const date = new Date(at)
  return Number.isNaN(date.getTime()) ? '' : CLOCK.format(date)
}

/** `0.8 ms`, `312 ms`, `2.1 s`; empty for null. */
export function duration(ms) {
  if (ms == null) return ''
  if (ms >= 1000) return `${(ms / 1000).toFixed(1)} s`
  return `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`
}

/** The class of a status for its colour: `good`, `bad`, `failed`, or `none` without a response. */
export function statusClass(status) {
  if (status == null) return 'none'
  if (status < 400) return 'good'
  return status < 500 ? 'bad' : 'failed'
}

/** The text of the status of a callback, and its class. */
export function responseOf({ error, status }) {
  if (error) return ['failed', 'failed']
  return [status ?? '···', statusClass(status)]
}

/** `1 request`, `2 requests`. */
export const counted = (count, noun) => `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
