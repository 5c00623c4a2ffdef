import { classOfStatus, formatProblems } from '../core/error-factories.ts'
import { ConfigError, type Problem, type SignalWireError, ValidationError } from '../core/errors.ts'

/**
 * The error of a request that the control API rejects: a ValidationError if the response lists
 * problems, else the error of the status.
 */
export function errorOfResponse(request: string, status: number, text: string): SignalWireError {
  const problems = problemsOf(text)
  if (problems) {
    const message = `${request}: ${formatProblems(problems)}`
    return new ValidationError(message, { code: 'invalid_arguments', problems })
  }
  const code = status === 404 ? 'not_found' : 'unprocessable'
  return new (classOfStatus(status))(`${request}: ${text || status}`, { code, status, errors: [] })
}

function problemsOf(text: string): readonly Problem[] | undefined {
  try {
    const { problems } = JSON.parse(text)
    return Array.isArray(problems) ? problems : undefined
  } catch {
    return undefined
  }
}

/** The error of a use of a Space that has not started or has ended. */
export function notRunning(reason: string): ConfigError {
  return new ConfigError(`the sandbox is not running: ${reason}`, { code: 'sandbox_not_running' })
}
