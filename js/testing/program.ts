// The program of the Space: an npm package of its own, which only tests install.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { file } from '#native'
import { ConfigError } from '../core/errors.ts'
import { fieldsOf } from '../core/text.ts'

/** The package with the program. */
export const PACKAGE = '@signalwire-client/sandbox'

/**
 * Returns the path of the program: `SIGNALWIRE_SANDBOX_PROGRAM`, or that of the package
 * `@signalwire-client/sandbox`, as resolved from this package, from the main file of the process
 * or from the working directory.
 *
 * @throws {ConfigError} `sandbox_missing`
 */
export function findProgram(): string {
  const { SIGNALWIRE_SANDBOX_PROGRAM: path } = process.env
  return path || installedProgram()
}

function installedProgram(): string {
  const places = [file, process.argv[1], join(process.cwd(), 'package.json')]
  for (const place of places) {
    const path = place && resolveProgram(place)
    if (path) return path
  }
  throw missing(`the package ${PACKAGE} is not installed: npm install --save-dev ${PACKAGE}`)
}

function resolveProgram(from: string): string | undefined {
  const require = createRequire(from)
  const manifest = resolve(require, `${PACKAGE}/package.json`)
  if (!manifest) return undefined
  const { program, system } = fieldsOf(createRequire(manifest)(PACKAGE))
  if (typeof program === 'string') return program
  throw missing(
    `${PACKAGE} is installed without its program for ${system}: install it without --omit=optional and without the node_modules of another system`,
  )
}

function resolve(require: NodeJS.Require, specifier: string): string | undefined {
  try {
    return require.resolve(specifier)
  } catch {
    return undefined
  }
}

function missing(message: string): ConfigError {
  return new ConfigError(message, { code: 'sandbox_missing' })
}
