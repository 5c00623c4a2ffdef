// The types of the bodies that a mock transport receives, from the methods of a client.
import type { PagePromise } from '../core/page.ts'
import type { Api } from '../generated/index.ts'

type NamesOf<Group, Prefix extends string = ''> = {
  [Key in keyof Group & string]: Group[Key] extends (...args: never[]) => unknown
    ? `${Prefix}${Key}`
    : NamesOf<Group[Key], `${Prefix}${Key}.`>
}[keyof Group & string]

/** The name of an operation: `video.rooms.list`. */
export type OperationName = NamesOf<Api>

type MethodOf<Group, Name> = Name extends `${infer Key}.${infer Rest}`
  ? MethodOf<Group[Key & keyof Group], Rest>
  : Group[Name & keyof Group]

/** Methods whose last argument before the options is a query. Lists return pages. */
type QueryMethod =
  | `${string}.get${string}`
  | `compat.availablePhoneNumbers.search${string}`
  | 'lookup.phoneNumber'

/** The body among the arguments: what follows the values of the path and precedes the options. */
type BodyOf<Args> = Args extends [string, ...infer Rest]
  ? BodyOf<Rest>
  : Args extends [infer Body extends object, unknown?]
    ? Body
    : Args extends [(infer Body)?, unknown?]
      ? 2 extends Args['length']
        ? NonNullable<Body> | null
        : null
      : null

type FormOf<Body> = Body extends object
  ? { readonly [Field in keyof Body]: string | readonly string[] }
  : Body

type Encoded<Name, Body> = Name extends `calling.${string}`
  ? { readonly command: string; readonly id?: string; readonly params: NonNullable<Body> }
  : Name extends 'compat.tokens.update'
    ? Body
    : Name extends `compat.${string}`
      ? FormOf<Body>
      : Body

type BodyOfMethod<Name, Method> = Name extends QueryMethod
  ? null
  : Method extends (...args: infer Args) => infer Result
    ? Result extends PagePromise<infer _Item, infer _Page>
      ? null
      : Encoded<Name, BodyOf<Args>>
    : unknown

/**
 * The body of the requests of an operation, as the arguments of its method describe it: null
 * without one. The fields of the Compatibility API are strings, because they are sent as a form.
 * What is sent with `validate: 'off'` or `extraBody` can differ.
 */
export type MockBody<Name> = Name extends OperationName ? BodyOfMethod<Name, MethodOf<Api, Name>> : unknown
