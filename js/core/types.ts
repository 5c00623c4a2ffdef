// Types of the platform and of the API. Those of the platform work in programs with the types of
// the DOM or of Node, and in programs without either.

type Platform = typeof globalThis

/** The `AbortSignal` of the platform, or the subset that is used. */
export type Signal = Platform extends { AbortSignal: { prototype: infer Signal } }
  ? Signal
  : {
      readonly aborted: boolean
      readonly reason?: unknown
      addEventListener(type: 'abort', listener: () => void): void
      removeEventListener(type: 'abort', listener: () => void): void
    }

/** The `Headers` of the platform, or the subset that is used. */
export type ResponseHeaders = Platform extends { Headers: { prototype: infer Headers } }
  ? Headers
  : {
      get(name: string): string | null
      has(name: string): boolean
      forEach(each: (value: string, name: string) => void): void
    }

/** The `URL` of the platform, or the subset that is used. */
export type WebUrl = Platform extends { URL: { prototype: infer Url } } ? Url : { readonly href: string }

/** The `Response` of the platform, or the subset that is used. */
export type WebResponse = Platform extends { Response: { prototype: infer Response } }
  ? Response
  : { readonly ok: boolean; arrayBuffer(): Promise<ArrayBuffer> }

/**
 * The `WebAssembly.Module` of the platform. Its type is an empty interface, which a number would
 * satisfy without `object`.
 */
export type Module = Platform extends { WebAssembly: { Module: { prototype: infer Module } } }
  ? Module & object
  : object

/** Bytes in memory. */
export type Bytes = ArrayBuffer | ArrayBufferView

/**
 * The known values, for completion in editors, and any other string: a server may add values first.
 */
export type OpenString<Known extends string> = Known | (string & {})

/** The known values, for completion in editors, and any other number. */
export type OpenNumber<Known extends number> = Known | (number & {})
