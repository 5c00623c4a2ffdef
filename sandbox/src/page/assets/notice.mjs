// A short message at the bottom of the page, which screen readers announce.
import { byId } from './dom.mjs'

const SHOWN_MS = 4000
let timer

/** Shows a message for some seconds. */
export function notify(message, kind = 'done') {
  const notice = byId('notice')
  notice.textContent = message
  notice.dataset.kind = kind
  notice.hidden = false
  clearTimeout(timer)
  timer = setTimeout(() => {
    notice.hidden = true
  }, SHOWN_MS)
}

/** Runs an action of a button; a rejection is shown. Resolves with the result, or undefined. */
export async function attempt(action) {
  try {
    return await action()
  } catch (error) {
    notify(error.message, 'failed')
  }
}

/** Copies a text and says so. */
export function copy(text, name) {
  return attempt(async () => {
    await navigator.clipboard.writeText(text)
    notify(`${name} copied`)
  })
}
