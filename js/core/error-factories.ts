// The errors of the core, which arrive as data, and those that list problems. Their messages have
// the format of the core, which finds other problems of the same arguments and options.
import { SignalWireError } from './error-base.ts'
import {
  AbortError,
  ApiError,
  AuthenticationError,
  ConfigError,
  DecodeError,
  InvalidRequestError,
  NetworkError,
  NotFoundError,
  PermissionError,
  type Problem,
  RateLimitError,
  ServerError,
  TimeoutError,
  ValidationError,
} from './errors.ts'

/** The data of an error of the core: its kind, its message and the properties of its class. */
export interface CoreError {
  readonly kind: string
  readonly message: string
  readonly status?: number | undefined
  readonly [property: string]: unknown
}

/** The operation of a call. `connect` has neither method nor path. */
export interface CallInfo {
  readonly name: string
  readonly method?: string
  readonly path?: string
}

const BY_KIND: Record<string, typeof SignalWireError> = {
  abort: AbortError,
  config: ConfigError,
  decode: DecodeError,
  network: NetworkError,
  timeout: TimeoutError,
  validation: ValidationError,
}

const BY_STATUS: Record<number, typeof ApiError> = {
  400: InvalidRequestError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  422: InvalidRequestError,
  429: RateLimitError,
}

/** Creates the error that the core describes. */
export function errorFromCore({ kind, message, ...properties }: CoreError): SignalWireError {
  const Class = kind === 'api' ? classOfStatus(properties.status ?? 0) : (BY_KIND[kind] ?? SignalWireError)
  return new Class(message, properties)
}

/** Returns the error class of an HTTP status. */
export function classOfStatus(status: number): typeof ApiError {
  return BY_STATUS[status] ?? (status >= 500 ? ServerError : ApiError)
}

/** The error of a call with invalid arguments. */
export function invalidArguments(
  problems: readonly Problem[],
  { name, method, path }: CallInfo,
): ValidationError {
  const message = `${name} was not sent: ${formatProblems(problems)}`
  return new ValidationError(message, { code: 'invalid_arguments', operation: name, method, path, problems })
}

/** The error of invalid options. `owner` is the class or function that they were passed to. */
export function invalidOptions(problems: readonly Problem[], owner: string): ConfigError {
  return new ConfigError(`${owner}: ${formatProblems(problems)}`, { code: 'invalid_options', problems })
}

/** Formats the first problem and the number of the others. */
export function formatProblems(problems: readonly Problem[]): string {
  const [first, ...more] = problems.map(describeProblem)
  const sentence = more.length ? `${first} (and ${more.length} more)` : `${first}`
  return sentence.endsWith('?') ? sentence : `${sentence}.`
}

function describeProblem({ path, expected, got, hint }: Problem): string {
  const problem = `${path}: expected ${expected}, got ${got}`
  return hint ? `${problem}; ${hint}` : problem
}
