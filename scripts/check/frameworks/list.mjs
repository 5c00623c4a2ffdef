// The package managers, runtimes, test runners and frameworks that are checked.
import { managers } from './managers.mjs'
import { next } from './next.mjs'
import { runtimes } from './runtimes.mjs'
import { testRunners } from './test-runners.mjs'

/**
 * Each with its name and a function of `{ cwd, packages, env }` that rejects if it does not work.
 */
export const frameworks = [...managers, ...runtimes, ...testRunners, ...next]
