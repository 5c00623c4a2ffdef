import { byId, clock, element } from './elements.mjs'

/** Adds a line to the log, newest first. `kind` is `good`, `bad` or empty. */
export function log(text, kind = '') {
  const time = element('time', {}, clock(new Date()))
  byId('log').prepend(element('li', { className: kind }, time, element('span', {}, text)))
}
