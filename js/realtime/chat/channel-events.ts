// The events of channels, and the arguments of their listeners.
import { chatEvents } from '../../generated/realtime/events.ts'
import type { RawEventPayloads } from '../../generated/realtime/types.ts'
import type { SessionEvent } from '../session/session.ts'
import { ChatMember } from './member.ts'
import { ChatMessage, type MessageSource, PubSubMessage } from './message.ts'

/** The events of chat channels, by their names for `on`. */
export interface ChatEvents {
  /** A message was published. */
  message: ChatMessage
  /** A member joined a channel. */
  'member.joined': ChatMember
  /** The state of a member changed. */
  'member.updated': ChatMember
  /** A member left a channel. */
  'member.left': ChatMember
}

/** The events of PubSub channels, by their names for `on`. */
export interface PubSubEvents {
  /** A message was published. */
  message: PubSubMessage
}

/** An event of a namespace: its names, and the argument of its listeners. */
export interface ChannelEvent<Argument> {
  /** The wire name. */
  readonly type: string
  /** The entry of `events` in a subscription. */
  readonly subscription: string
  /** The name for `listen`. */
  readonly listener: string
  /** The argument of the listeners of an event. */
  readonly argumentOf: (event: SessionEvent) => Argument
}

/** The events of a namespace, by their names for `on`. */
export type ChannelEvents<Events> = { readonly [Name in keyof Events]: ChannelEvent<Events[Name]> }

/** The events of Chat. */
export const CHAT_EVENTS: ChannelEvents<ChatEvents> = {
  message: row('chat.channel.message', toChatMessage),
  'member.joined': row('chat.member.joined', toMember),
  'member.updated': row('chat.member.updated', toMember),
  'member.left': row('chat.member.left', toMember),
}

/** The events of PubSub. */
export const PUBSUB_EVENTS: ChannelEvents<PubSubEvents> = {
  message: row('chat.channel.message', toPubSubMessage),
}

function row<Argument>(
  type: keyof typeof chatEvents,
  argumentOf: (event: SessionEvent) => Argument,
): ChannelEvent<Argument> {
  const { subscription, listeners } = chatEvents[type]
  return { type, subscription, listener: listeners[0], argumentOf }
}

// The server decides the shape of its payloads.
function toChatMessage(event: SessionEvent): ChatMessage {
  return new ChatMessage(event as unknown as MessageSource)
}

function toPubSubMessage(event: SessionEvent): PubSubMessage {
  return new PubSubMessage(event as unknown as MessageSource)
}

function toMember({ payload }: SessionEvent): ChatMember {
  const { channel, member } = payload as unknown as RawEventPayloads['chat.member.joined']
  return new ChatMember(Object(member), channel)
}
