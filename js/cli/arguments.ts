import { parseArgs } from 'node:util'
import { nearest } from '../core/text.ts'

/** Wrong arguments. */
export class UsageError extends Error {}

/** The options of a command, as `util.parseArgs` describes them. */
export type OptionTypes = Readonly<Record<string, { type: 'string' | 'boolean'; short?: string }>>

/** The parsed arguments of a command. */
export interface Arguments {
  readonly values: Readonly<Record<string, string | boolean | undefined>>
  readonly positionals: readonly string[]
  /** What follows `--`; undefined without `--`. */
  readonly command: readonly string[] | undefined
}

/**
 * Parses arguments.
 *
 * @throws {UsageError} with the nearest known option for an unknown one
 */
export function parseArguments(args: readonly string[], options: OptionTypes): Arguments {
  const end = args.indexOf('--')
  const own = end < 0 ? args : args.slice(0, end)
  const command = end < 0 ? undefined : args.slice(end + 1)
  const config = { args: [...own], options, allowPositionals: true, strict: false, tokens: true } as const
  const { values, positionals, tokens } = parseArgs(config)
  for (const token of tokens) if (token.kind === 'option') checkOption(token, options)
  return { values: values as Arguments['values'], positionals, command }
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value: string | undefined
}

function checkOption({ name, rawName, value }: OptionToken, options: OptionTypes): void {
  const type = options[name]?.type
  if (!type) {
    const known = Object.keys(options).map((option) => `--${option}`)
    throw unknown('option', rawName, known)
  }
  if (type === 'string' && !value) throw new UsageError(`${rawName} requires a value`)
  if (type === 'boolean' && value !== undefined) throw new UsageError(`${rawName} takes no value`)
}

/** The error of an unknown option or command. */
export function unknown(kind: string, name: string, known: readonly string[]): UsageError {
  const suggestion = nearest(name, known)
  const hint = suggestion ? `did you mean ${suggestion}?` : `known: ${known.join(', ')}`
  return new UsageError(`unknown ${kind} ${name}; ${hint}`)
}
