// Results go to stdout, everything else to stderr.

const RED = 31
const BOLD = 1

/** Prints a line of the result. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** Prints a line for the reader of the terminal. */
export function inform(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** Prints an error. */
export function complain(message: string): void {
  inform(`${style('error', RED)}: ${message}`)
}

/** Emphasizes a part of a line for the terminal. */
export const emphasize = (text: string): string => style(text, BOLD)

// https://no-color.org: the variable counts if it is not empty.
function style(text: string, code: number): string {
  const { NO_COLOR, TERM } = process.env
  const isPlain = !process.stderr.isTTY || NO_COLOR || TERM === 'dumb'
  return isPlain ? text : `\u001b[${code}m${text}\u001b[0m`
}
