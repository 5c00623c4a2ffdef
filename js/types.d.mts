/**
 * The names the API gives today, offered by the editor, and any other text: a server may learn new
 * names first.
 */
export type OpenString<Known extends string> = Known | (string & {})

/** The same for numbers. */
export type OpenNumber<Known extends number> = Known | (number & {})
