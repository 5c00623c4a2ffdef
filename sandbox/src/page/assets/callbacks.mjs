// The callbacks that the Space sent.
import { callbackDetails } from './callback-details.mjs'
import { byId, element } from './dom.mjs'
import { filterEntries, filterField } from './filter.mjs'
import { collections } from './live.mjs'
import { callbackRow } from './rows.mjs'
import { Split } from './split.mjs'

const SEARCHED = ['event', 'url', 'status', 'error']

/** Builds the part. */
export function startCallbacks() {
  const { callbacks } = collections
  const field = filterField('Filter callbacks', 'event, URL, status:5xx', () => show())
  const split = new Split({
    name: 'deliveries',
    label: 'Callbacks, newest first',
    row: callbackRow,
    details: callbackDetails,
    empty: () => element('p', { class: 'hint' }, callbacks.entries.length > 0 ? SELECT : NONE),
    bar: field,
  })
  byId('callbacks').append(split.element)

  const show = () => split.show(filterEntries(callbacks.entries, field.value, SEARCHED))
  return { show, split, field }
}

const SELECT = 'Select a callback: its signature, body and response are shown here.'
const NONE = 'No callbacks yet. The Space sends them to addresses of this machine only, such as a status_url.'
