import { sessionClosed } from '../wait.ts'
import type { ChannelsOfSession } from './channels.ts'
import { OwnChannels, OwnTopics } from './own-subscriptions.ts'
import { closedError } from './requests.ts'
import type { RequestOptions, Session, WireObject } from './session.ts'
import type { State } from './states.ts'
import type { TopicsOfSession } from './topics.ts'

/**
 * The part of one client in a session that other clients may use. When it ends, the session goes on
 * for the others, and for this client it is closed.
 */
export class SessionShare implements Session {
  /** The topics of the client. */
  readonly topics: TopicsOfSession
  /** The chat channels of the client. */
  readonly channels: ChannelsOfSession
  #session: Session
  #topics: OwnTopics
  #channels: OwnChannels
  /** Removes a handler from the session. */
  #removals = new Set<() => void>()
  /** Reports the end to the client. */
  #ends = new Set<() => void>()
  #isEnded = false

  constructor(session: Session) {
    this.#session = session
    this.topics = this.#topics = new OwnTopics(session.topics)
    this.channels = this.#channels = new OwnChannels(session.channels)
  }

  get host(): string {
    return this.#session.host
  }

  get project(): string {
    return this.#session.project
  }

  get state(): State {
    return this.#isEnded ? 'closed' : this.#session.state
  }

  request(method: string, params: WireObject, options?: RequestOptions): Promise<WireObject> {
    return this.#guard(method, () => this.#session.request(method, params, options))
  }

  connect(options?: RequestOptions): Promise<void> {
    return this.#guard('signalwire.connect', () => this.#session.connect(options))
  }

  restOptions: Session['restOptions'] = () => this.#session.restOptions()

  watch: Session['watch'] = (name, key, handler) => this.#hold(() => this.#session.watch(name, key, handler))

  watchAll: Session['watchAll'] = (handler) => this.#hold(() => this.#session.watchAll(handler))

  onState: Session['onState'] = (handler) => this.#hold(() => this.#session.onState(handler))

  onResumed: Session['onResumed'] = (handler) => this.#hold(() => this.#session.onResumed(handler))

  onOverflow: Session['onOverflow'] = (handler) => this.#hold(() => this.#session.onOverflow(handler))

  onProtocolError: Session['onProtocolError'] = (handler) =>
    this.#hold(() => this.#session.onProtocolError(handler))

  onListenerError: Session['onListenerError'] = (handler) =>
    this.#hold(() => this.#session.onListenerError(handler))

  onFailure: Session['onFailure'] = (handler) => this.#hold(() => this.#session.onFailure(handler))

  onClosed: Session['onClosed'] = (handler) => {
    const end = () => handler(undefined)
    this.#ends.add(end)
    const remove = this.#hold(() => this.#session.onClosed(handler))
    return () => {
      this.#ends.delete(end)
      remove()
    }
  }

  background: Session['background'] = (work) => this.#session.background(work)

  reportListenerError: Session['reportListenerError'] = (error, event) =>
    this.#session.reportListenerError(error, event)

  hold: Session['hold'] = () => this.#session.hold()

  /**
   * Ends the part of the client: removes its handlers, takes back its topics and channels, and
   * rejects its requests. A failure to take them back is ignored, because the client has left.
   */
  async end(): Promise<void> {
    this.#isEnded = true
    const released = [this.#topics.releaseAll(), this.#channels.releaseAll()]
    const ends = [...this.#ends]
    for (const remove of [...this.#removals]) remove()
    for (const end of ends) end()
    await Promise.allSettled(released)
  }

  #hold(add: () => () => void): () => void {
    if (this.#isEnded) return () => {}
    const stop = add()
    const remove = () => {
      this.#removals.delete(remove)
      stop()
    }
    this.#removals.add(remove)
    return remove
  }

  // The end of the client rejects its requests, as the end of a session does.
  #guard<Result>(method: string, send: () => Promise<Result>): Promise<Result> {
    if (this.#isEnded) return Promise.reject(closedError(method))
    return new Promise((resolve, reject) => {
      const end = () => reject(sessionClosed())
      this.#ends.add(end)
      send()
        .then(resolve, reject)
        .finally(() => this.#ends.delete(end))
    })
  }
}
