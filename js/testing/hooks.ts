import { invalidOptions } from '../core/error-factories.ts'
import type { ConfigError } from '../core/errors.ts'
import { isRecord } from '../core/option-rules.ts'
import { describe, typeTagOf } from '../core/text.ts'
import { notRunning } from './control-error.ts'
import type { SandboxOptions } from './options.ts'
import { type Sandbox, startSandbox } from './sandbox.ts'

/** A function that registers a hook of a test runner. */
export type Hook = (action: () => Promise<void>) => unknown

/**
 * The hooks of a test runner: `beforeAll`, `afterAll` and `beforeEach` of Vitest and Jest, or
 * `before`, `after` and `beforeEach` of node:test and Mocha.
 */
export interface Hooks {
  beforeAll?: Hook
  afterAll?: Hook
  before?: Hook
  after?: Hook
  beforeEach: Hook
}

const EXPECTED = 'beforeAll, afterAll and beforeEach, or before, after and beforeEach'

/**
 * Starts a Space before the tests of a file or a suite, resets it before each test and ends it
 * after them. Returns a function that returns the Space.
 */
export function useSandbox(hooks: Hooks, options?: SandboxOptions): () => Sandbox {
  const { before, after, beforeAll = before, afterAll = after, beforeEach }: Partial<Hooks> = Object(hooks)
  if (!beforeAll || !afterAll || !beforeEach) throw withoutHooks(hooks)
  let sandbox: Sandbox | undefined
  beforeAll(async () => {
    sandbox = await startSandbox(options)
  })
  beforeEach(async () => sandbox?.reset())
  afterAll(async () => sandbox?.stop())
  return () => {
    if (sandbox) return sandbox
    throw notRunning('it starts in a hook; call this function within a test or a later hook')
  }
}

function withoutHooks(hooks: unknown): ConfigError {
  const got = isRecord(hooks) || typeTagOf(hooks) === 'Module' ? 'an object without them' : describe(hooks)
  return invalidOptions([{ path: 'hooks', expected: EXPECTED, got }], 'useSandbox')
}
