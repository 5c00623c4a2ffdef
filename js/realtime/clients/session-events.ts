import { AuthenticationError, type SignalWireError } from '../../core/errors.ts'
import type { Listener } from '../session/listeners.ts'
import type { Session } from '../session/session.ts'
import type { ListenerFailure, Overflow, ProtocolViolation, Resumed, StateChange } from '../session/states.ts'
import { Namespace } from './namespace.ts'

/** An event of the server, as `on('event')` receives it. */
export interface ServerEvent {
  /** The wire name: `video.room.started`. */
  readonly type: string
  /** The payload as the server wrote it. */
  readonly params: Record<string, unknown>
}

/** The events of a client. */
export interface ClientEvents {
  /** The state changed. */
  state: StateChange
  /** The session is complete again after a reconnect. */
  resumed: Resumed
  /** Events were dropped because the program is too slow. */
  overflow: Overflow
  /** The server sent messages that are no messages of the protocol. */
  protocolError: ProtocolViolation
  /** A listener threw or rejected. Without a listener of this event there is a warning. */
  listenerError: ListenerFailure
  /** An event of the server, of any type. */
  event: ServerEvent
  /** The server accepted the session. */
  'session.connected': undefined
  /** The connection was lost, and another one is being established. */
  'session.reconnecting': undefined
  /** The session ended. */
  'session.disconnected': undefined
  /** The server rejected the credentials. The session has ended. */
  'session.auth_error': SignalWireError
}

/** The listeners of a client. */
export interface ClientListeners {
  /** The state changed. */
  onState?: Listener<StateChange> | undefined
  /** The session is complete again after a reconnect. */
  onResumed?: Listener<Resumed> | undefined
  /** Events were dropped because the program is too slow. */
  onOverflow?: Listener<Overflow> | undefined
  /** The server sent messages that are no messages of the protocol. */
  onProtocolError?: Listener<ProtocolViolation> | undefined
  /** A listener threw or rejected. */
  onListenerError?: Listener<ListenerFailure> | undefined
  /** An event of the server, of any type. */
  onEvent?: Listener<ServerEvent> | undefined
  /** The server accepted the session. */
  onConnected?: Listener<undefined> | undefined
  /** The connection was lost, and another one is being established. */
  onReconnecting?: Listener<undefined> | undefined
  /** The session ended. */
  onDisconnected?: Listener<undefined> | undefined
  /** The server rejected the credentials. The session has ended. */
  onAuthError?: Listener<SignalWireError> | undefined
}

const EVENTS_BY_LISTENER = {
  onState: 'state',
  onResumed: 'resumed',
  onOverflow: 'overflow',
  onProtocolError: 'protocolError',
  onListenerError: 'listenerError',
  onEvent: 'event',
  onConnected: 'session.connected',
  onReconnecting: 'session.reconnecting',
  onDisconnected: 'session.disconnected',
  onAuthError: 'session.auth_error',
} as const

type Sources = {
  readonly [Name in keyof ClientEvents]: (
    session: Session,
    emit: (argument: ClientEvents[Name]) => void,
  ) => () => void
}

/** Calls a function when the session enters a state. */
function onEnter(session: Session, wanted: StateChange['state'], emit: () => void): () => void {
  let last = session.state
  return session.onState(({ state }) => {
    // A session reports each attempt to reconnect.
    if (state === wanted && state !== last) emit()
    last = state
  })
}

/** How each event is received from the session. */
const SOURCES: Sources = {
  state: (session, emit) => session.onState(emit),
  resumed: (session, emit) => session.onResumed(emit),
  overflow: (session, emit) => session.onOverflow(emit),
  protocolError: (session, emit) => session.onProtocolError(emit),
  listenerError: (session, emit) => session.onListenerError(emit),
  event: (session, emit) => session.watchAll(({ name, payload }) => emit({ type: name, params: payload })),
  'session.connected': (session, emit) => onEnter(session, 'connected', () => emit(undefined)),
  'session.reconnecting': (session, emit) => onEnter(session, 'reconnecting', () => emit(undefined)),
  'session.disconnected': (session, emit) =>
    session.onClosed((error) => (error instanceof AuthenticationError ? undefined : emit(undefined))),
  'session.auth_error': (session, emit) =>
    session.onFailure((error) => (error instanceof AuthenticationError ? emit(error) : undefined)),
}

/** The events of a session, with listeners in the styles of all clients. */
export abstract class SessionEvents extends Namespace<ClientEvents> {
  // Only what has listeners is received: an observer of all events makes the core deliver them all.
  #sources = new Map<keyof ClientEvents, () => void>()

  /** Adds listeners; returns a function that removes them. */
  listen(listeners: ClientListeners): () => void {
    return this.addListeners(listeners)
  }

  /** @internal */
  protected override get eventsByListener(): typeof EVENTS_BY_LISTENER {
    return EVENTS_BY_LISTENER
  }

  /** @internal */
  protected override added(names: readonly (keyof ClientEvents)[]): void {
    for (const name of names) this.#receive(name)
  }

  /** @internal */
  protected override removed(): void {
    for (const [name, stop] of this.#sources) {
      if (this.listeners.count(name) > 0) continue
      stop()
      this.#sources.delete(name)
    }
  }

  #receive<Name extends keyof ClientEvents>(name: Name): void {
    if (this.#sources.has(name)) return
    const emit = (argument: ClientEvents[Name]) => this.listeners.emit(name, argument)
    this.#sources.set(name, SOURCES[name](this.session, emit))
  }
}
