// Types of the platform, for programs that load those of the DOM or of Node and for programs that
// load neither.

/** The platform's `AbortSignal`, or what is needed of one. */
export type Signal = typeof globalThis extends { AbortSignal: { prototype: infer Signal } }
  ? Signal
  : {
      readonly aborted: boolean
      readonly reason?: unknown
      addEventListener(type: 'abort', listener: () => void): void
      removeEventListener(type: 'abort', listener: () => void): void
    }

/** The platform's `Headers`, or what is needed of it. */
export type ResponseHeaders = typeof globalThis extends { Headers: { prototype: infer Headers } }
  ? Headers
  : {
      get(name: string): string | null
      has(name: string): boolean
      forEach(each: (value: string, name: string) => void): void
    }
