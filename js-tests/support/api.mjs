// The API as data, read from api/ itself: a printed table that lost a row must not be asked whether it is complete.
import { readdirSync, readFileSync } from 'node:fs'
import { at } from '../../scripts/support/paths.mjs'

const families = readFolder('api/wire')
const rows = Object.assign({}, ...readFolder('api/surface'))

/** Named types of all families. */
export const types = Object.assign({}, ...families.map((family) => family.types))

/** Every operation that the JS surface should have: those with a sentence of their own. */
export const described = families
  .flatMap((family) => Object.entries(family.operations))
  .filter(([key]) => rows[key]?.doc)
  .map(([key, operation]) => ({ ...operation, ...split(key), name: rows[key].name }))

/** The method of a client that an operation's name means: `video.rooms.list`. */
export function methodOf(client, name) {
  const parts = name.split('.')
  const last = parts.pop()
  const owner = parts.reduce((object, part) => object?.[part], client)
  return owner?.[last]?.bind(owner)
}

function split(key) {
  const [method, path] = key.split('#')[0].split(' ')
  return { method, template: path }
}

function readFolder(folder) {
  const files = readdirSync(at(folder)).filter((name) => name.endsWith('.json'))
  return files.map((name) => JSON.parse(readFileSync(at(folder, name), 'utf8')))
}
