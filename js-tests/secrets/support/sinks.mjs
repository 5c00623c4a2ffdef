// The ways in which JavaScript shows a value. Each accepts a value and returns text.
import assert from 'node:assert/strict'
import { Console } from 'node:console'
import { stringify } from 'node:querystring'
import { Writable } from 'node:stream'
import { format, inspect } from 'node:util'
import { serialize } from 'node:v8'
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads'
import { describeAll } from './reflect.mjs'

const DEEP = { depth: 12, maxArrayLength: null, maxStringLength: null, showHidden: true }
const deep = (value) => inspect(value, DEEP)

const inspections = {
  inspect: {},
  'inspect, depth 0': { depth: 0 },
  'inspect, hidden': DEEP,
  'inspect, getters': { ...DEEP, getters: true },
  'inspect, no custom': { ...DEEP, customInspect: false },
  'inspect, no custom, getters': { ...DEEP, customInspect: false, getters: true },
  'inspect, proxies': { ...DEEP, showProxy: true },
  'inspect, sorted and coloured': { ...DEEP, sorted: true, colors: true, compact: false },
}

const methods = ['log', 'error', 'debug', 'info', 'warn', 'trace', 'dir', 'dirxml', 'table', 'group']
const formats = ['%s', '%j', '%o', '%O']

/** Name and function of every way. */
export const SINKS = Object.entries({
  ...map(Object.keys(inspections), (name) => (value) => inspect(value, inspections[name])),
  ...map(methods, (method) => (value) => print((console) => console[method](value)), 'console.'),
  'console.assert': (value) => print((console) => console.assert(false, value)),
  ...map(formats, (directive) => (value) => format(directive, value), 'format '),
  'JSON.stringify': (value) => JSON.stringify({ value, list: [value] }, null, 1),
  String: (value) => `${String(value)} ${value} ${Object.prototype.toString.call(value)}`,
  structuredClone: (value) => deep(structuredClone(value)),
  'v8.serialize': (value) => serialize(value).toString('latin1'),
  postMessage: (value) => deep(post(value)),
  spread: (value) => deep({ ...value }) + deep(Object.assign({}, value)),
  'list spread': (value) => deep([...value]),
  'for in': (value) => deep(enumerate(value)),
  'own and inherited properties': describeAll,
  proxy: (value) => inspect(new Proxy(value, {}), { ...DEEP, showProxy: true }),
  'assert message': (value) => assert.equal(value, {}),
  'as a cause': (value) => deep(new Error('above', { cause: value })),
  'in an AggregateError': (value) => deep(new AggregateError([value], 'several')),
  'in a Map and a Set': (value) => deep(new Map([[value, new Set([value])]])),
  'query string': (value) => stringify(value) + new URLSearchParams(Object.entries(value)),
  'Object.entries': (value) => deep(Object.entries(value)),
  'property descriptors': (value) => deep(Object.getOwnPropertyDescriptors(value)),
})

/** The output of a sink for a value, or its error. */
export function show(sink, value) {
  try {
    return String(sink(value))
  } catch (error) {
    return `${error?.message} ${error?.stack} ${deep(error)}`
  }
}

function map(names, make, prefix = '') {
  return Object.fromEntries(names.map((name) => [prefix + name, make(name)]))
}

function print(use) {
  let text = ''
  const write = (chunk, _, done) => {
    text += chunk
    done()
  }
  const stream = new Writable({ decodeStrings: false, write })
  use(new Console({ stdout: stream, stderr: stream }))
  return text
}

function post(value) {
  const { port1, port2 } = new MessageChannel()
  try {
    port1.postMessage(value)
    return receiveMessageOnPort(port2)
  } finally {
    port1.close()
  }
}

function enumerate(value) {
  const found = []
  for (const name in value) found.push([name, value[name]])
  return found
}
