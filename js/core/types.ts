// Types of the platform. They work in programs with the types of the DOM or of Node, and in
// programs without either.

/** The `AbortSignal` of the platform, or the subset that is used. */
export type Signal = typeof globalThis extends { AbortSignal: { prototype: infer Signal } }
  ? Signal
  : {
      readonly aborted: boolean
      readonly reason?: unknown
      addEventListener(type: 'abort', listener: () => void): void
      removeEventListener(type: 'abort', listener: () => void): void
    }

/** The `Headers` of the platform, or the subset that is used. */
export type ResponseHeaders = typeof globalThis extends { Headers: { prototype: infer Headers } }
  ? Headers
  : {
      get(name: string): string | null
      has(name: string): boolean
      forEach(each: (value: string, name: string) => void): void
    }
