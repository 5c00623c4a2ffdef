// Types of the platform, for programs that load those of the DOM or of Node and for programs that
// load neither.

type Platform = typeof globalThis

/** The platform's `URL`, or what is needed of it. */
export type WebUrl = Platform extends { URL: { prototype: infer Url } } ? Url : { readonly href: string }

/** The platform's `Response`, or what is needed of it. */
export type WebResponse = Platform extends { Response: { prototype: infer Response } }
  ? Response
  : { readonly ok: boolean; arrayBuffer(): Promise<ArrayBuffer> }

/**
 * The platform's `WebAssembly.Module`, whose type is an empty interface: without `object` a number
 * would do.
 */
export type Module = Platform extends { WebAssembly: { Module: { prototype: infer Module } } }
  ? Module & object
  : object

/** Bytes. */
export type Bytes = ArrayBuffer | ArrayBufferView
