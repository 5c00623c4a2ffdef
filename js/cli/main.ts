import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fieldsOf, messageOf } from '../core/text.ts'
import { UsageError, unknown } from './arguments.ts'
import { EXIT } from './exit-codes.ts'
import { complain, inform, print } from './output.ts'
import { runSandbox, HELP as SANDBOX_HELP } from './sandbox.ts'

interface Command {
  readonly help: string
  readonly run: (args: readonly string[], version: string) => Promise<number>
}

const COMMANDS: Readonly<Record<string, Command>> = {
  sandbox: { help: SANDBOX_HELP, run: runSandbox },
}

const HELP = `Tools of the package signalwire-client.

usage: signalwire-client COMMAND [OPTIONS]

  sandbox      run a local Space for tests and development

  --help       print this help; after a command, that of the command
  --version    print the version

exit codes: 0 done, 1 failed, 2 wrong arguments, 3 a package is missing, 130 interrupted
`

/** Runs the command line; resolves with the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  // A reader such as `head` has closed the pipe.
  process.stdout.on('error', () => process.exit(EXIT.failed))
  try {
    return await dispatch(args)
  } catch (error) {
    complain(messageOf(error))
    if (error instanceof UsageError) inform('see --help')
    return exitCodeOf(error)
  }
}

async function dispatch([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined) throw new UsageError('no command')
  if (name === '--help' || name === '-h' || name === 'help') return show(HELP)
  if (name === '--version') return show(`${version()}\n`)
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) throw unknown(name.startsWith('-') ? 'option' : 'command', name, Object.keys(COMMANDS))
  return asksForHelp(args) ? show(command.help) : command.run(args, version())
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  return args.slice(0, end < 0 ? args.length : end).some((arg) => arg === '--help' || arg === '-h')
}

function show(text: string): number {
  print(text.trimEnd())
  return EXIT.done
}

function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError) return EXIT.usage
  return fieldsOf(error).code === 'sandbox_missing' ? EXIT.missing : EXIT.failed
}

// dist/cli.cjs is one folder below package.json.
function version(): string {
  return JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8')).version
}
