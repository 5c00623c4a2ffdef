/**
 * The state of a session. `idle`: no connection was asked for, or the first one could not be
 * established. `draining`: calls and requests end, and further inbound calls are passed. `closed`
 * is final.
 */
export type State = 'idle' | 'connecting' | 'connected' | 'reconnecting' | 'draining' | 'closed'

/** Why a connection ended or was not established. */
export interface Reason {
  /** A stable code: `closed`, `reset`, `dns`, `silent`, `server_disconnect`, `unauthorized`, … */
  readonly code: string
  /** A message without secrets. */
  readonly message: string
  /** The HTTP status, if the server answered the upgrade with one. */
  readonly status?: number
}

/** A change of the state of a session. */
export interface StateChange {
  /** The new state. */
  readonly state: State
  /** Why the state changed, if the program did not cause it. */
  readonly reason?: Reason
  /** The number of the attempt, from 1, while a connection is being established; else 0. */
  readonly attempt: number
  /** The wait before the attempt in milliseconds. */
  readonly delayMs: number
}

/** The session is complete again after a reconnect: every subscription was made again. */
export interface Resumed {
  /**
   * Whether the server continued the previous session. Otherwise it started a new one, and the
   * events of the gap are lost.
   */
  readonly restored: boolean
  /** The time without a connection in milliseconds. */
  readonly gapMs: number
  /** The number of subscriptions that were made again. */
  readonly again: number
}

/** Events that were dropped because the program is too slow, since the last report. */
export interface Overflow {
  /** The number of dropped events by their wire name. */
  readonly dropped: Readonly<Record<string, number>>
}

/** The server sent messages that are no messages of the protocol. They are ignored. */
export interface ProtocolViolation {
  /**
   * What is wrong with the last one: `invalid_json`, `not_an_object`, `unexpected_shape`,
   * `unknown_method` or `binary`.
   */
  readonly code: string
  /** The number of such messages since the session was created. */
  readonly count: number
}

/** A message of the session. */
export interface Traffic {
  /** `sent` by the client or `received`. */
  readonly direction: 'sent' | 'received'
  /** The method of a request; absent for a response. */
  readonly method?: string
  /** The wire name of an event. */
  readonly event?: string
  /** The id of the request. */
  readonly id?: string
  /** The size of the message in bytes. */
  readonly size: number
  /** The message with secrets replaced, if `bodies` was asked for. */
  readonly body?: string
}

/** What a drained session left behind. */
export interface Drained {
  /** The number of calls that had not ended. */
  readonly calls: number
  /** The number of requests that were not answered. */
  readonly requests: number
}

/** Counts since the session was created, and its current sizes. */
export interface Stats {
  /** Events that were received, duplicates included. */
  readonly events: number
  /** Events with an id that was seen before. They are acknowledged and not reported. */
  readonly duplicates: number
  /** Events that the program does not listen to. */
  readonly unwatched: number
  /** Events that were dropped because the program is too slow, by their wire name. */
  readonly dropped: Readonly<Record<string, number>>
  /** Messages that are no messages of the protocol. */
  readonly protocolViolations: number
  /** Inbound calls that were passed to another client. */
  readonly callsPassed: number
  /** Connections after the first one. */
  readonly reconnects: number
  /** Events that wait to be taken. */
  readonly queuedEvents: number
  /** The approximate memory of these events in bytes. */
  readonly queuedBytes: number
  /** Requests that were sent and not yet answered. */
  readonly requestsInFlight: number
  /** Requests that wait for a connection. */
  readonly requestsWaiting: number
  /** Calls that have not ended. */
  readonly liveCalls: number
}

/** A listener that threw or rejected. */
export interface ListenerFailure {
  /** What it threw. */
  readonly error: unknown
  /** The event that it was called for. */
  readonly event: string
}

/** The counts of a session that was never opened or has been released. */
export const NO_STATS: Stats = {
  events: 0,
  duplicates: 0,
  unwatched: 0,
  dropped: {},
  protocolViolations: 0,
  callsPassed: 0,
  reconnects: 0,
  queuedEvents: 0,
  queuedBytes: 0,
  requestsInFlight: 0,
  requestsWaiting: 0,
  liveCalls: 0,
}
