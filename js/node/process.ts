import { types } from 'node:util'
import { isMainThread } from 'node:worker_threads'
import { loadAddon } from './load.mjs'

let names

/**
 * Returns the variables of `process.env` that the core reads, or undefined if `process.env` is the
 * environment of the process. The core reads that itself, so that no token passes through
 * JavaScript. A replaced `process.env` (tests, Jest) and the copy of a worker thread are JavaScript
 * objects already and may differ from the environment of the process.
 */
export function envOverride() {
  const { env } = process
  if (isMainThread && isProcessEnv(env)) return undefined
  names ??= loadAddon().variableNames()
  const set = names.filter((name) => (env?.[name] ?? undefined) !== undefined)
  // As in the environment of the process, every value is a string.
  return Object.fromEntries(set.map((name) => [name, String(env[name])]))
}

/**
 * Whether an object is the original `process.env`, without reading a variable. Its prototype is
 * created in C++ and no other object has it, except the Proxy with which Jest replaces
 * `process.env`.
 */
function isProcessEnv(env) {
  if (types.isProxy(env) || typeof env !== 'object' || env === null) return false
  const prototype = Object.getPrototypeOf(env)
  // The prototype of an ordinary object has no prototype.
  if (prototype === null || Object.getPrototypeOf(prototype) === null) return false
  return Object.hasOwn(prototype, 'constructor') && isNative(prototype.constructor)
}

function isNative(value) {
  return (
    typeof value === 'function' && /\{\s*\[native code\]\s*\}$/.test(Function.prototype.toString.call(value))
  )
}
