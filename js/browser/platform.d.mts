// Types of the platform. They work in programs with the types of the DOM or of Node, and in
// programs without either.

type Platform = typeof globalThis

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
