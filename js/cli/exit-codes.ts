/**
 * The exit codes. With a command after `--`, the exit code is that of the command: 128 and the
 * number of the signal if a signal ended it.
 */
export const EXIT = {
  /** Done. */
  done: 0,
  /** The Space or the command could not start, the Space ended, or a file was refused. */
  failed: 1,
  /** Wrong arguments. */
  usage: 2,
  /** The package with the program of the Space is missing. */
  missing: 3,
  /** Ended by Ctrl-C, SIGTERM or SIGHUP. */
  interrupted: 130,
} as const
