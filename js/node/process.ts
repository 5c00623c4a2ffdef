// What the package uses of the process: its environment, its warnings, its diagnostics channels.
import { AsyncResource } from 'node:async_hooks'
import { channel } from 'node:diagnostics_channel'
import { types } from 'node:util'
import { isMainThread } from 'node:worker_threads'
import { type HookEvents, type HookName, Hooks } from '../core/hooks.ts'
import { fieldsOf } from '../core/text.ts'
import { loadAddon } from './addon.ts'

let names: string[] | undefined

/**
 * Returns the variables of `process.env` that the core reads, or undefined if `process.env` is the
 * environment of the process. The core reads that itself, so that no token passes through
 * JavaScript. A replaced `process.env` (tests, Jest) and the copy of a worker thread are JavaScript
 * objects already and may differ from the environment of the process.
 */
export function envOverride(): Record<string, string> | undefined {
  const env: unknown = process.env
  if (isMainThread && isProcessEnv(env)) return undefined
  names ??= loadAddon().variableNames()
  // As in the environment of the process, every value is a string.
  const set = names.flatMap((name) => {
    const value = fieldsOf(env)[name] ?? undefined
    return value === undefined ? [] : [[name, String(value)]]
  })
  return Object.fromEntries(set)
}

/**
 * Whether an object is the original `process.env`, without reading a variable. Its prototype is
 * created in C++ and no other object has it, except the Proxy with which Jest replaces
 * `process.env`.
 */
function isProcessEnv(env: unknown): boolean {
  if (types.isProxy(env) || typeof env !== 'object' || env === null) return false
  const prototype = Object.getPrototypeOf(env)
  // The prototype of an ordinary object has no prototype.
  if (prototype === null || Object.getPrototypeOf(prototype) === null) return false
  return Object.hasOwn(prototype, 'constructor') && isNative(prototype.constructor)
}

function isNative(value: unknown): boolean {
  return (
    typeof value === 'function' && /\{\s*\[native code\]\s*\}$/.test(Function.prototype.toString.call(value))
  )
}

const emitted = new Set<string>()

/**
 * Emits a process warning, which users can silence or trace by its code. Node.js prints the stack
 * of `error`, an error of the program, after the message.
 */
export function warn(code: string, message: string, error?: unknown): void {
  const detail = framesOf(error)
  process.emitWarning(message, { type: 'SignalWireWarning', code, ...(detail && { detail }) })
}

// The program may have thrown anything, also an object whose getters throw.
function framesOf(error: unknown): string {
  try {
    const { stack } = fieldsOf(error)
    return typeof stack === 'string' ? stack.split('\n').filter(isFrame).join('\n') : ''
  } catch {
    return ''
  }
}

const isFrame = (line: string): boolean => line.startsWith('    at ')

/** Emits a warning once per message. */
export function warnOnce(code: string, message: string): void {
  if (emitted.has(message)) return
  emitted.add(message)
  warn(code, message)
}

/** The diagnostics channels of the process, by the name of the hook that gets the same events. */
const CHANNELS = {
  onRequest: channel('signalwire-client:request'),
  onRetry: channel('signalwire-client:retry'),
  onResponse: channel('signalwire-client:response'),
}

/** Hooks that also publish each event to the diagnostics channels of Node.js. */
export class ChannelHooks extends Hooks {
  /** Not cached, because a channel may get subscribers at any time. */
  override isObserved(name: HookName): boolean {
    return super.isObserved(name) || CHANNELS[name].hasSubscribers
  }

  /**
   * Captures the async context of the caller, with the values of every `AsyncLocalStorage`. Without
   * it events would be emitted in the context in which the client was created.
   */
  override captureContext(): (run: () => void) => void {
    const resource = new AsyncResource('signalwire-client')
    return (run) => resource.runInAsyncScope(run)
  }

  override emit<Name extends HookName>(name: Name, event: HookEvents[Name]): void {
    if (!this.isObserved(name)) return
    super.emit(name, event)
    if (CHANNELS[name].hasSubscribers) CHANNELS[name].publish(event)
  }
}
