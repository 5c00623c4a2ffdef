// The methods and events of api/realtime.
import { readFileSync } from 'node:fs'
import { at } from '../../../scripts/support/paths.mjs'

const read = (kind, namespace) =>
  JSON.parse(readFileSync(at(`api/realtime/${kind}/${namespace}.json`), 'utf8'))

/** The methods of a namespace by their wire name. */
export const methodsOf = (namespace) => read('methods', namespace)

/** The events of a namespace by their wire name. */
export const eventsOf = (namespace) => read('events', namespace)
