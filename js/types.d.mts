/**
 * The known values, for completion in editors, and any other string: a server may add values first.
 */
export type OpenString<Known extends string> = Known | (string & {})

/** The known values, for completion in editors, and any other number. */
export type OpenNumber<Known extends number> = Known | (number & {})
