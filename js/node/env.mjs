import { types } from 'node:util'
import { isMainThread } from 'node:worker_threads'
import { loadAddon } from './load.mjs'

let names

/**
 * The variables of `process.env` that the core reads, or undefined where `process.env` is the
 * system's environment. There the core reads them itself, so that no token passes through
 * JavaScript. A copy of it, as tests and Jest make one, and the environment of a worker thread are
 * in JavaScript anyway, and the system's may be another.
 */
export function ownVariables() {
  const { env } = process
  if (isMainThread && isSystems(env)) return undefined
  names ??= loadAddon().variableNames()
  const set = names.filter((name) => (env?.[name] ?? undefined) !== undefined)
  // The system's environment holds text only.
  return Object.fromEntries(set.map((name) => [name, String(env[name])]))
}

/**
 * Whether an object is the one with which Node.js shows the system's environment, told without
 * reading a variable: its prototype is made in C++ and belongs to it alone. Jest's is a Proxy with
 * the same prototype.
 */
function isSystems(env) {
  if (types.isProxy(env) || typeof env !== 'object' || env === null) return false
  const prototype = Object.getPrototypeOf(env)
  // The prototype of an ordinary object has none.
  if (prototype === null || Object.getPrototypeOf(prototype) === null) return false
  return Object.hasOwn(prototype, 'constructor') && isNative(prototype.constructor)
}

function isNative(value) {
  return (
    typeof value === 'function' && /\{\s*\[native code\]\s*\}$/.test(Function.prototype.toString.call(value))
  )
}
