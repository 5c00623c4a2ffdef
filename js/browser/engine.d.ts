// The types of Node.js, which js/tsconfig.json includes, declare this function as always present.

interface ErrorConstructor {
  /** Absent in some engines of browsers. */
  captureStackTrace?(target: object, entry?: unknown): void
}
