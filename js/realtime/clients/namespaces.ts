import { Chat } from '../chat/chat.ts'
import { PubSub } from '../chat/pub-sub.ts'
import { Messaging } from '../messaging.ts'
import type { Session } from '../session/session.ts'
import { Task } from '../task.ts'
import { Video } from '../video/video.ts'
import { Voice } from '../voice/voice.ts'
import type { Style } from './namespace.ts'
import { SessionEvents } from './session-events.ts'

/**
 * A client with all namespaces. Each is created when it is first used: a program may have thousands
 * of clients that use one namespace.
 */
export abstract class NamespaceClient extends SessionEvents {
  #topics: readonly string[] | undefined
  #video: Video | undefined
  #voice: Voice | undefined
  #messaging: Messaging | undefined
  #chat: Chat | undefined
  #pubSub: PubSub | undefined
  #task: Task | undefined

  /** @internal */
  constructor(session: Session, style: Style, topics?: readonly string[]) {
    super(session, style)
    this.#topics = topics
  }

  /** Room sessions. */
  get video(): Video {
    this.#video ??= new Video(this.session, this.style)
    return this.#video
  }

  /** Calls. */
  get voice(): Voice {
    this.#voice ??= new Voice(this.session, this.style, this.#topics)
    return this.#voice
  }

  /** SMS and MMS messages. */
  get messaging(): Messaging {
    this.#messaging ??= new Messaging(this.session, this.style, this.#topics)
    return this.#messaging
  }

  /** Messages and members of chat channels. */
  get chat(): Chat {
    this.#chat ??= new Chat(this.session, this.style)
    return this.#chat
  }

  /** Messages of PubSub channels. */
  get pubSub(): PubSub {
    this.#pubSub ??= new PubSub(this.session, this.style)
    return this.#pubSub
  }

  /** Tasks, which other processes send. */
  get task(): Task {
    this.#task ??= new Task(this.session, this.style, this.#topics)
    return this.#task
  }
}
