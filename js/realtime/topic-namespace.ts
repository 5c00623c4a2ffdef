import type { ValidationError } from '../core/errors.ts'
import { describe } from '../core/text.ts'
import type { Signal } from '../core/types.ts'
import { Namespace, type Stop, type Style } from './clients/namespace.ts'
import { invalidArguments } from './invalid-arguments.ts'
import { iterate } from './session/iterator.ts'
import { checkIteratorOptions, names } from './session/options.ts'
import { checkRequest } from './session/requests.ts'
import type { RequestOptions, Session, SessionEvent } from './session/session.ts'

/** Options of `listen`: the topics that are received. */
export interface TopicOptions {
  /** The topics. */
  topics: readonly string[]
}

/** Options of iterators over the events of topics. */
export interface TopicIteratorOptions {
  /** The topics. Default: those of the client. */
  topics?: readonly string[] | undefined
  /** Ends the iteration with an error when it aborts. */
  signal?: Signal | undefined
}

/** A namespace whose events arrive on topics. */
export abstract class TopicNamespace<Events extends object> extends Namespace<Events> {
  // The topics of `listen`, and how often each is listened to.
  #listened = new Map<string, number>()
  // The topics of the client, which listeners that were added by `on` receive.
  #own: Set<string>
  #watched = new Map<string, () => void>()
  #topic: string | undefined

  /** @internal `topics` are those that the client receives. */
  constructor(session: Session, style: Style, topics: readonly string[] = []) {
    super(session, style)
    this.#own = new Set(topics)
  }

  /** Receives more topics. Their events reach the listeners that were added by `on`. */
  async addContexts(topics: readonly string[], options?: RequestOptions): Promise<void> {
    checkTopics('addContexts', topics)
    const added = topics.filter((topic) => !this.#own.has(topic))
    for (const topic of added) this.#own.add(topic)
    this.#refresh()
    try {
      await this.session.topics.receive(this, topics, options)
    } catch (error) {
      this.#disown(added)
      throw error
    }
  }

  /** Takes back topics, except those that other namespaces or a `listen` still receive. */
  async removeContexts(topics: readonly string[], options?: RequestOptions): Promise<void> {
    checkTopics('removeContexts', topics)
    checkRequest('removeContexts', options)
    this.#disown(topics)
    await this.session.topics.remove(this, topics, options)
  }

  /** @internal Receives topics, and adds listeners that receive only the events of these topics. */
  protected async listenTo(listening: TopicOptions, options?: RequestOptions): Promise<Stop> {
    // A program without types may pass nothing.
    const { topics, ...listeners }: TopicOptions = Object(listening)
    checkTopics('listen', topics)
    const remove = this.#addFiltered(topics, listeners)
    const owner = {}
    try {
      await this.session.topics.receive(owner, topics, options)
    } catch (error) {
      remove()
      throw error
    }
    let isStopped = false
    return async () => {
      if (isStopped) return
      isStopped = true
      remove()
      await this.session.topics.release(owner, topics)
    }
  }

  /**
   * @internal Returns an iterator over what a listener receives. `observe` is called with each
   * value when it arrives.
   */
  protected iterateTopics<Value>(
    name: string,
    listener: string,
    options: TopicIteratorOptions,
    observe: (value: Value) => void = () => {},
  ): AsyncIterableIterator<Value> {
    checkIteratorOptions(options, name, { topics: names })
    const { topics, signal } = options
    if (topics === undefined && this.#own.size === 0) throw missingTopics(name, 'nothing', NO_TOPICS)
    return iterate<Value>(
      this.session,
      ({ push, fail }) => {
        const take = (value: Value) => {
          observe(value)
          push(value)
        }
        const listeners = { [listener]: take }
        if (topics === undefined) return this.addListeners(listeners)
        const listening = this.listenTo({ topics, ...listeners }, signal && { signal })
        listening.catch(fail)
        return () => void listening.then((stop) => stop()).catch(() => {})
      },
      { signal },
    )
  }

  /** @internal Watches the events of a topic, for which `receive` is called. */
  protected abstract watchTopic(topic: string, receive: (event: SessionEvent) => void): () => void

  /**
   * @internal Watches events without a topic of this client, for listeners that were added by `on`.
   */
  protected watchOthers(_isWanted: boolean, _receive: (event: SessionEvent) => void): void {}

  /** @internal Whether the events of a topic are watched. */
  protected isWatched(topic: string): boolean {
    return this.#watched.has(topic)
  }

  /** @internal Calls the listeners of an event. */
  protected abstract receive(event: SessionEvent): void

  /** @internal */
  protected override added(): void {
    this.#addOwner()
    this.#refresh()
  }

  /** @internal */
  protected override removed(): void {
    this.#refresh()
  }

  #addFiltered(topics: readonly string[], listeners: object): () => void {
    const wanted = new Set(topics)
    const entries = Object.entries(listeners).map(([name, listener]) => [
      name,
      this.#filter(wanted, listener),
    ])
    for (const topic of wanted) this.#listened.set(topic, (this.#listened.get(topic) ?? 0) + 1)
    const undo = () => {
      for (const topic of wanted) this.#unlisten(topic)
    }
    try {
      const remove = this.addListeners(Object.fromEntries(entries), [], true)
      return () => {
        undo()
        remove()
      }
    } catch (error) {
      undo()
      throw error
    }
  }

  #filter(topics: ReadonlySet<string>, listener: unknown): unknown {
    if (typeof listener !== 'function') return listener
    return (argument: unknown) => (topics.has(this.#topic ?? '') ? listener(argument) : undefined)
  }

  #unlisten(topic: string): void {
    const left = (this.#listened.get(topic) ?? 0) - 1
    if (left > 0) this.#listened.set(topic, left)
    else this.#listened.delete(topic)
  }

  // Listeners of `on` need the topics of the client, which another namespace may have removed.
  #addOwner(): void {
    if (!this.listeners.hasUnfiltered) return
    const { topics } = this.session
    const missing = topics.addOwner([...this.#own], this)
    if (missing.length > 0) this.session.background(() => topics.receiveOwned(missing))
  }

  #disown(topics: readonly string[]): void {
    for (const topic of topics) this.#own.delete(topic)
    this.#refresh()
  }

  // Topics without a listener are not watched, so that the core passes their calls.
  #refresh(): void {
    const wanted = this.#wanted()
    this.watchOthers(this.listeners.hasUnfiltered, this.#receive)
    for (const [topic, stop] of this.#watched) {
      if (wanted.has(topic)) continue
      this.#watched.delete(topic)
      stop()
    }
    for (const topic of wanted) {
      if (!this.#watched.has(topic)) this.#watched.set(topic, this.watchTopic(topic, this.#receive))
    }
  }

  // Listeners that were added by `on` receive all events of this client.
  #wanted(): Set<string> {
    const listened = this.listeners.count() > 0 ? this.#listened.keys() : []
    return new Set([...listened, ...(this.listeners.hasUnfiltered ? this.#own : [])])
  }

  // A listener runs before the next event, so the topic of the event is known while it is called.
  #receive = (event: SessionEvent): void => {
    this.#topic = event.key
    this.receive(event)
    this.#topic = undefined
  }
}

function checkTopics(command: string, topics: unknown): void {
  if (names.test(topics) && Object(topics).length > 0) return
  throw missingTopics(command, describe(topics))
}

const NO_TOPICS = { hint: 'the client has none' }

function missingTopics(name: string, got: string, more: { readonly hint?: string } = {}): ValidationError {
  return invalidArguments([{ path: 'topics', expected: 'an array of at least one topic', got, ...more }], {
    name,
  })
}
