// Types of what a test puts into a Space, and of what the Space sends.

/** Things that the Space shall contain. Fields have the names of the API. */
export interface Seed {
  /** Video rooms. */
  rooms?: readonly SeedItem<{ name: string }>[] | undefined
  /** Assigned phone numbers: `{ number: '+15550100' }`. */
  numbers?: readonly SeedItem<{ number: string }>[] | undefined
  /** Calls in a state, such as `ringing`. */
  calls?: readonly SeedItem<{ from: string; to: string; state?: string }>[] | undefined
  /** Messages in a state, such as `delivered`. */
  messages?: readonly SeedItem<{ from: string; to: string; body?: string; state?: string }>[] | undefined
  /** API tokens with these scopes. */
  tokens?: readonly SeedItem<{ name: string; scopes?: readonly string[] }>[] | undefined
}

type SeedItem<Fields> = Fields & Readonly<Record<string, unknown>>

/** A thing that was created. */
export interface SeededItem {
  /** Its id in the API. */
  readonly id: string
  readonly [field: string]: unknown
}

/** The created things, in the order of the seed. */
export interface Seeded {
  readonly rooms: readonly SeededItem[]
  readonly numbers: readonly SeededItem[]
  readonly calls: readonly SeededItem[]
  readonly messages: readonly SeededItem[]
  /** The API tokens, each with its `token`. */
  readonly tokens: readonly (SeededItem & { readonly token: string })[]
}

/** What happens to calls or messages to a number. */
export interface Script {
  /** The number. */
  to: string
  /** The states that later calls or messages to this number take by themselves. */
  states: readonly string[]
  /** The time between two states in milliseconds. Default: 0. */
  afterMs?: number | undefined
}

/** A request that the Space sent to a callback URL. */
export interface Delivery {
  /** The id, for `resend`. */
  readonly id: string
  /** The event: `message.delivered`. */
  readonly event: string
  /** The URL of the receiver. */
  readonly url: string
  /** The HTTP method. */
  readonly method: string
  /** The body: the value of JSON, or the fields of a form. */
  readonly body: unknown
  /** The headers, with the signature. */
  readonly headers: Readonly<Record<string, string>>
  /** The status of the receiver's response; null without a response. */
  readonly status: number | null
  /** Why there is no response; null otherwise. Other hosts than loopback get no request. */
  readonly error: string | null
  /** The number of times that it was sent. */
  readonly attempts: number
  /** Increases with each attempt of the Space that has ended; 0 before the first one has. */
  readonly sequence: number
  /** When it was sent, as ISO 8601. */
  readonly at: string
  /** The time until the response in milliseconds. */
  readonly ms: number | null
  /** The id of the call or message that it is about. */
  readonly resource: string | null
}

/** Which deliveries are meant: those that have all the given values. */
export interface DeliveryFilter {
  /** The event: `message.delivered`. */
  event?: string | undefined
  /** The id of the call or message that they are about. */
  resource?: string | undefined
  /** The `sequence` of another delivery: those whose last attempt ended later. */
  after?: number | undefined
}
