// The command `sandbox`: a local Space, alone or for the time of a command.
import { readFileSync } from 'node:fs'
import { fieldsOf, messageOf } from '../core/text.ts'
import { ControlApi } from '../testing/control.ts'
import { type Connection, SpaceProcess, variablesOf } from '../testing/space-process.ts'
import type { Delivery } from '../testing/state.ts'
import { type Arguments, type OptionTypes, parseArguments, UsageError } from './arguments.ts'
import { DeliveryReporter, formatDelivery } from './callbacks.ts'
import { addCertificates } from './certificates.ts'
import { Command } from './command.ts'
import { writeEnvFile } from './env-file.ts'
import { EXIT } from './exit-codes.ts'
import { interruption } from './interruption.ts'
import { agrees, downloadProgram } from './npm-exec.ts'
import { emphasize, inform, print } from './output.ts'

/** The output of `sandbox --help`. */
export const HELP = `Runs a local Space for tests and development.

usage: signalwire-client sandbox [OPTIONS] [-- COMMAND...]

With a command, the Space runs as long as the command, which gets its address and
credentials in the environment, and the exit code is that of the command. Otherwise the
Space runs until Ctrl-C, and the variables are printed as lines for a shell.

  --port N          listen on 127.0.0.1:N (default: a free port)
  --dotenv FILE     write the variables to FILE, which must not exist; it is removed at the end
                    (also --env-file, which Node.js 20 takes for its own option)
  --seed FILE       create what a JSON file contains: rooms, numbers, calls, messages, tokens
  --open            open the page of the Space in the browser
  --callbacks       print each request that the Space sends to a callback URL
  --json            print JSON, also for --callbacks: without a command, one line with the address and
                    credentials, and the Space ends when standard input closes
  --yes             if @signalwire-client/sandbox is missing, run it with npm exec
  --help            print this help

The program is in the package @signalwire-client/sandbox. SIGNALWIRE_SANDBOX_PROGRAM is
the path of another one.

exit codes: 0 done, 1 failed, 2 wrong arguments, 3 @signalwire-client/sandbox is missing,
130 interrupted
`

const OPTIONS: OptionTypes = {
  port: { type: 'string' },
  dotenv: { type: 'string' },
  'env-file': { type: 'string' },
  seed: { type: 'string' },
  open: { type: 'boolean' },
  callbacks: { type: 'boolean' },
  json: { type: 'boolean' },
  yes: { type: 'boolean', short: 'y' },
}

/** Runs the command; resolves with the exit code. */
export async function runSandbox(args: readonly string[], version: string): Promise<number> {
  const parsed = parseArguments(args, OPTIONS)
  const port = checkArguments(parsed)
  const seed = readSeed(parsed.values.seed)
  const interrupted = interruption()
  const space = await startSpace(port, parsed, version)
  try {
    return await runSpace(space, seed, parsed, interrupted)
  } finally {
    await space.stop()
  }
}

function checkArguments({ values, positionals, command }: Arguments): number {
  const [first] = positionals
  if (first !== undefined) throw new UsageError(`unexpected argument ${first}; a command follows after --`)
  if (command?.length === 0) throw new UsageError('no command after --')
  const port = Number(values.port ?? 0)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new UsageError(`--port: expected a number from 0 to 65535, got ${values.port}`)
}

function readSeed(path: unknown): unknown {
  if (typeof path !== 'string') return undefined
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Error(`the seed ${path} cannot be read: ${messageOf(error)}`)
  }
}

async function startSpace(port: number, parsed: Arguments, version: string): Promise<SpaceProcess> {
  const { values } = parsed
  const args = pageArguments(parsed)
  try {
    return await SpaceProcess.start({ port, args })
  } catch (error) {
    if (fieldsOf(error).code !== 'sandbox_missing' || !(values.yes || (await agrees(version)))) throw error
    return SpaceProcess.start({ port, args, program: downloadProgram(version) })
  }
}

// The page is for people: a command and a program do not look at it.
function pageArguments({ values, command }: Arguments): string[] {
  if (values.open) return ['--open']
  return values.json || command ? [] : ['--page']
}

async function runSpace(
  space: SpaceProcess,
  seed: unknown,
  { values, command }: Arguments,
  interrupted: Promise<NodeJS.Signals>,
): Promise<number> {
  const { url, caPath } = space.connection
  const control = new ControlApi(url, readFileSync(caPath, 'utf8'))
  const variables = variablesOf({ ...space.connection, caPath: addCertificates(caPath) })
  if (seed !== undefined) await control.request('POST', '/seed', seed)
  const envFile = values.dotenv ?? values['env-file']
  const removeEnvFile = typeof envFile === 'string' && writeEnvFile(envFile, variables)
  const reporter = new DeliveryReporter(control, values.json ? printJson : printDelivery)
  try {
    if (values.callbacks) reporter.start()
    if (command) return await runCommand(command, variables, interrupted)
    announce(space.connection, variables, Boolean(values.json))
    return await waitForEnd(space, Boolean(values.json), interrupted)
  } finally {
    if (removeEnvFile) removeEnvFile()
    if (values.callbacks) await reporter.stop()
    control.close()
  }
}

const printJson = (value: object): void => print(JSON.stringify(value))
const printDelivery = (delivery: Delivery): void => inform(formatDelivery(delivery))

async function runCommand(
  line: readonly string[],
  variables: Readonly<Record<string, string>>,
  interrupted: Promise<NodeJS.Signals>,
): Promise<number> {
  const command = new Command(line, variables)
  // Ctrl-C reaches the command without this process, and other signals do not.
  interrupted.then((signal) => signal !== 'SIGINT' && command.kill(signal))
  return command.ended
}

function announce(connection: Connection, variables: Readonly<Record<string, string>>, asJson: boolean) {
  if (asJson) return printJson(connection)
  inform(`A local Space runs at ${emphasize(connection.url)}. Press Ctrl-C to stop it.`)
  if (connection.pageUrl) inform(`Its page is ${emphasize(connection.pageUrl)}`)
  for (const [name, value] of Object.entries(variables)) print(`export ${name}=${quote(value)}`)
}

// A shell takes the string in single quotes as it is.
const quote = (value: string): string =>
  /^[\w./:@+-]*$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`

async function waitForEnd(
  space: SpaceProcess,
  endsWithInput: boolean,
  interrupted: Promise<NodeJS.Signals>,
): Promise<number> {
  const reason = await Promise.race([interrupted, space.exit, ...(endsWithInput ? [inputEnd()] : [])])
  // An input that is read and stays open would keep this process running.
  if (endsWithInput) process.stdin.pause()
  if (reason === 'input') return EXIT.done
  if (reason === 'exit') throw new Error(`the Space ended: ${space.ended}`)
  return EXIT.interrupted
}

function inputEnd(): Promise<'input'> {
  return new Promise((resolve) => {
    // A file emits `end` only, a terminal that is gone `close` only.
    for (const event of ['end', 'close']) process.stdin.once(event, () => resolve('input'))
    process.stdin.resume()
  })
}
