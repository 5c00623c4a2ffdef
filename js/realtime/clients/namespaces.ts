import { Chat } from '../chat/chat.ts'
import { PubSub } from '../chat/pub-sub.ts'
import { Messaging } from '../messaging.ts'
import type { Session } from '../session/session.ts'
import { Task } from '../task.ts'
import { Video } from '../video/video.ts'
import { Voice } from '../voice/voice.ts'
import type { Style } from './namespace.ts'
import { SessionEvents } from './session-events.ts'

/** A client with all namespaces. */
export abstract class NamespaceClient extends SessionEvents {
  /** Room sessions. */
  readonly video: Video
  /** Calls. */
  readonly voice: Voice
  /** SMS and MMS messages. */
  readonly messaging: Messaging
  /** Messages and members of chat channels. */
  readonly chat: Chat
  /** Messages of PubSub channels. */
  readonly pubSub: PubSub
  /** Tasks, which other processes send. */
  readonly task: Task

  /** @internal */
  constructor(session: Session, style: Style, topics?: readonly string[]) {
    super(session, style)
    this.video = new Video(session, style)
    this.chat = new Chat(session, style)
    this.pubSub = new PubSub(session, style)
    this.voice = new Voice(session, style, topics)
    this.messaging = new Messaging(session, style, topics)
    this.task = new Task(session, style, topics)
  }
}
