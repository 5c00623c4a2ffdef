// The API as data, read from api/ itself, because a generated table with a missing row must not be
// tested against itself.
import { readdirSync, readFileSync } from 'node:fs'
import { at } from '../../scripts/support/paths.mjs'

const families = readFolder('api/wire')
const rows = Object.assign({}, ...readFolder('api/surface'))

/** Named types of all families. */
export const types = Object.assign({}, ...families.map((family) => family.types))

/** Every operation that the JS surface must have: those with a description in api/. */
export const described = families
  .flatMap((family) => Object.entries(family.operations))
  .filter(([key]) => rows[key]?.doc)
  .map(([key, operation]) => ({ ...operation, ...split(key), name: rows[key].name }))

/** The method of a client for the name of an operation: `video.rooms.list`. */
export function methodOf(client, name) {
  const parts = name.split('.')
  const last = parts.pop()
  const owner = parts.reduce((object, part) => object?.[part], client)
  return owner?.[last]?.bind(owner)
}

/**
 * The paging parameters of a list: number, size and token of a page. `undefined` for an operation
 * without next pages.
 */
export function pagingOf({ response }) {
  const fields = response ? fieldsOf(resolve(response)) : {}
  if (fields.next_page_uri) return ['Page', 'PageSize', 'PageToken']
  if (fields.links && resolve(fields.data?.type)?.list) return ['page_number', 'page_size', 'page_token']
}

/** Whether `{}` is a value of a type. */
export function mayBeEmpty(type) {
  const { union, object } = resolve(type)
  if (union) return union.of.some(mayBeEmpty)
  return (
    Boolean(object) && !object.tag && !Object.values(fieldsOf({ object })).some(({ required }) => required)
  )
}

const resolve = (type) => (type?.ref ? resolve(types[type.ref]) : type)

function fieldsOf({ object }) {
  const inherited = object?.extends ? fieldsOf(types[object.extends]) : {}
  return { ...inherited, ...object?.fields }
}

function split(key) {
  const [method, path] = key.split('#')[0].split(' ')
  return { method, template: path }
}

function readFolder(folder) {
  const files = readdirSync(at(folder)).filter((name) => name.endsWith('.json'))
  return files.map((name) => JSON.parse(readFileSync(at(folder, name), 'utf8')))
}
